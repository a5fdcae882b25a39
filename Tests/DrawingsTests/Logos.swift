/// Logos as editors write them, made up for these tests.
enum Logos {
  static let all: [(name: String, svg: String)] =
    inkscape + illustrator + draw + corel + others + exports

  private static let inkscapeHead = """
    <?xml version="1.0" encoding="UTF-8" standalone="no"?>
    <!-- Created with Inkscape (http://www.inkscape.org/) -->
    <svg xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
       xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://www.w3.org/2000/svg"
       xmlns:xlink="http://www.w3.org/1999/xlink"
       xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
       xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
       width="60mm" height="60mm" viewBox="0 0 60 60" version="1.1" id="svg8"
       inkscape:version="0.92.4 (5da689c313, 2019-01-14)" sodipodi:docname="logo.svg"
       inkscape:export-filename="C:\\Users\\kpu\\logo.png" inkscape:export-xdpi="96">
      <sodipodi:namedview id="base" pagecolor="#ffffff" inkscape:zoom="0.98" showgrid="false"
         inkscape:current-layer="layer1" inkscape:document-units="mm"/>
      <metadata id="metadata5"><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>
        <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF>
      </metadata>

    """

  private static let inkscape: [(String, String)] = [
    (
      "inkscape-layers",
      inkscapeHead + """
          <defs id="defs2"><inkscape:path-effect effect="spiro" id="path-effect815"/>
            <filter id="filter99" inkscape:collect="always"><feGaussianBlur stdDeviation="2"/></filter>
          </defs>
          <g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1"
             transform="translate(-70.5,-102.25)">
            <path sodipodi:type="star" style="color:#000000;display:inline;overflow:visible;\
        visibility:visible;opacity:1;fill:#7a1f1f;fill-opacity:1;fill-rule:evenodd;\
        stroke:#c49a3a;stroke-width:0.26458332;stroke-linecap:round;stroke-linejoin:round;\
        stroke-miterlimit:4;stroke-dasharray:none;stroke-dashoffset:0;stroke-opacity:1;\
        marker:none;enable-background:accumulate;paint-order:normal;mix-blend-mode:normal;\
        -inkscape-stroke:none;font-variant-ligatures:normal;shape-padding:0;line-height:1.25"
               id="path815" inkscape:flatsided="false" sodipodi:sides="5"
               d="m 100.5,110 6.2,14.1 15.3,1.6 -11.5,10.3 3.3,15.1 -13.3,-7.7 \
        -13.3,7.7 3.3,-15.1 -11.5,-10.3 15.3,-1.6 z"
               inkscape:transform-center-y="-2.1"/>
          </g>
          <g inkscape:label="Panduan" inkscape:groupmode="layer" style="display:none">
            <path d="M0 0h60v60"/>
          </g>
        </svg>
        """
    ),
    (
      "inkscape-gradients",
      inkscapeHead + """
          <defs>
            <linearGradient inkscape:collect="always" id="linearGradient4">
              <stop style="stop-color:#1b2f52;stop-opacity:1;" offset="0" id="stop1"/>
              <stop style="stop-color:#5a86c8;stop-opacity:0.4" offset="1" id="stop2"/>
            </linearGradient>
            <linearGradient inkscape:collect="always" xlink:href="#linearGradient4" id="lg6"
               x1="5" y1="5" x2="55" y2="55" gradientUnits="userSpaceOnUse"
               gradientTransform="matrix(0.9,0.1,-0.1,0.9,2,1)"/>
            <radialGradient xlink:href="#linearGradient4" id="rg7" cx="30" cy="30" fx="20"
               fy="22" r="22" gradientUnits="userSpaceOnUse"/>
            <marker id="Arrow1" orient="auto"><path d="M0,0 5,-5 -12,0 5,5Z"/></marker>
          </defs>
          <rect style="fill:url(#lg6);stroke:none" width="50" height="50" x="5" y="5" ry="6.5"/>
          <circle style="fill:url(#rg7);fill-opacity:1;stroke:#000;stroke-width:.5" r="18"
             cx="30" cy="30"/>
        </svg>
        """
    ),
    (
      "inkscape-clip-by-use",
      inkscapeHead + """
          <defs>
            <path id="bentuk" d="M 30 4 C 45 4 56 15 56 30 S 45 56 30 56 4 45 4 30 15 4 30 4 Z"/>
            <clipPath clipPathUnits="userSpaceOnUse" id="clip1">
              <use xlink:href="#bentuk" transform="translate(1 0)"/></clipPath>
          </defs>
          <g clip-path="url(#clip1)">
            <path d="m 0,0 h 60 v 30 h -60 z" style="fill:#ce1126"/>
            <path d="m 0,30 h 60 v 30 h -60 z" style="fill:#ffffff"/>
          </g>
          <use xlink:href="#bentuk" style="fill:none;stroke:#333333;stroke-width:1.5"
             height="100%" width="100%"/>
        </svg>
        """
    ),
    (
      "inkscape-dashes",
      inkscapeHead + """
          <g transform="rotate(12.5,30,30) scale(0.95)">
            <circle cx="30" cy="30" r="26" style="fill:none;stroke:#5b2a86;stroke-width:1.2;\
        stroke-dasharray:2.4, 1.2;stroke-dashoffset:0.6"/>
            <path d="M10,30 A20,20 0 0 1 50,30 20,20 0 1 1 10,30 M14 30a16 12 30 1 0 32 0"
               style="fill:none;stroke:#5b2a86;stroke-width:0.7;stroke-linecap:square"/>
            <g style="opacity:0.45"><ellipse cx="30" cy="30" rx="9" ry="6" fill="#5b2a86"/>
              <ellipse cx="34" cy="30" rx="9" ry="6" fill="gold"/></g>
          </g>
        </svg>
        """
    ),
  ]

  private static let illustrator: [(String, String)] = [
    (
      "illustrator-classes",
      """
      <?xml version="1.0" encoding="iso-8859-1"?>
      <!-- Generator: Adobe Illustrator 19.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" x="0px" y="0px"
         xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 512.001 512.001"
         style="enable-background:new 0 0 512.001 512.001;" xml:space="preserve">
      <style type="text/css">
      	.st0{fill:#FFD400;stroke:#231F20;stroke-width:4;stroke-miterlimit:10;}
      	.st1,.st2{fill:#ED1C24;}
      	.st2{opacity:0.8;fill-rule:evenodd;clip-rule:evenodd;}
      </style>
      <polygon class="st0" points="256,20 330,190 500,200 370,310 410,490 256,390 102,490 142,310
         12,200 182,190 "/>
      <g><g><path class="st1" d="M256,130c-20.9,0-37.9,17-37.9,37.9s17,37.9,37.9,37.9
         s37.9-17,37.9-37.9S276.9,130,256,130z"/></g></g>
      <path class="st2" d="M180,300h150l-75,70zM220,315h70l-35,30z"/>
      <g></g><g></g>
      </svg>
      """
    ),
    (
      "illustrator-switch",
      """
      <?xml version="1.0" encoding="utf-8"?>
      <svg version="1.1" xmlns:x="http://ns.adobe.com/Extensibility/1.0/"
         xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/"
         xmlns:graph="http://ns.adobe.com/Graphs/1.0/" xmlns="http://www.w3.org/2000/svg"
         xmlns:xlink="http://www.w3.org/1999/xlink" width="200px" height="200px"
         viewBox="0 0 200 200" enable-background="new 0 0 200 200" xml:space="preserve">
      <switch>
        <foreignObject requiredExtensions="http://ns.adobe.com/AdobeIllustrator/10.0/" x="0" y="0"
           width="1" height="1"><i:pgfRef xlink:href="#adobe_illustrator_pgf"></i:pgfRef>
        </foreignObject>
        <g i:extraneous="self">
          <linearGradient id="SVGID_1_" gradientUnits="userSpaceOnUse" x1="20" y1="100" x2="180"
             y2="100" gradientTransform="matrix(1 0 0 -1 0 200)">
            <stop offset="0" style="stop-color:#0F75BC"/><stop offset="0.4967"
               style="stop-color:#27AAE1"/><stop offset="1" style="stop-color:#1C75BC"/>
          </linearGradient>
          <circle fill="url(#SVGID_1_)" stroke="#FFFFFF" stroke-width="3" cx="100" cy="100" r="80"/>
          <path fill="#FFF" d="M100 40 140,120H60z"/>
        </g>
      </switch>
      <i:pgf id="adobe_illustrator_pgf"><![CDATA[eJzsvWdv]]></i:pgf>
      </svg>
      """
    ),
    (
      "illustrator-clip-defs",
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
         id="Layer_1" data-name="Layer 1" viewBox="10 -20 283.46 283.46"><defs><style>
         .cls-1{fill:none;}.cls-2{clip-path:url(#clip-path);}
         .cls-3{fill:#231f20;mix-blend-mode:multiply;isolation:isolate}
         path.cls-4{fill:rgb(0,166,81)} #utama{stroke:#000}</style>
         <clipPath id="clip-path" transform="translate(0 0)"><rect class="cls-1" x="40" y="10"
         width="200" height="200"/></clipPath></defs><title>logo</title><g class="cls-2">
         <path class="cls-4" id="utama" d="M141.7,0,283,141.7,141.7,283,0,141.7Z"
         transform="translate(0 0)"/><circle class="cls-3" cx="141.7" cy="120" r="70"/></g></svg>
      """
    ),
    (
      "illustrator-symbols",
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="120"
         height="120"><symbol id="Daun" viewBox="-10 -10 20 20">
         <path d="M0-10Q10 0 0 10Q-10 0 0-10zT5 5" fill="#39B54A"/></symbol>
         <use xlink:href="#Daun" width="20" height="20" x="-10" y="-10"
         transform="matrix(2 0 0 2 30 30)" style="overflow:visible;"/>
         <use xlink:href="#Daun" width="20" height="20" x="-10" y="-10"
         transform="matrix(2 0.5 0 -2 80 70)" style="overflow:visible;"/>
         <svg x="10" y="80" width="100" height="30" viewBox="0 0 10 10"
         preserveAspectRatio="none"><rect width="50%" height="100%" fill="teal"/></svg></svg>
      """
    ),
    (
      "illustrator-important",
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><style><![CDATA[
        @charset "utf-8"; @font-face{font-family:'MyriadPro'} /* isi */
        *{stroke-width:2} rect{fill:red!important} .b.c{fill:blue} .b{fill:green;;}
      ]]></style><rect class="b c" x="5" y="5" width="40" height="40" style="fill:#0f0"/>
      <rect x="55" y="5" width="40" height="40" style="fill:#0f0;stroke:navy"/>
      <ellipse class="b c" cx="50" cy="75" rx="30" ry="12" stroke="#F008"/></svg>
      """
    ),
  ]
}
