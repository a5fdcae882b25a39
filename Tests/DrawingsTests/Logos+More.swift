extension Logos {
  static let draw: [(String, String)] = [
    (
      "draw-shapes",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <svg version="1.2" width="80mm" height="80mm" viewBox="0 0 8000 8000"
         preserveAspectRatio="xMidYMid" fill-rule="evenodd" stroke-width="28.222"
         stroke-linejoin="round" xmlns="http://www.w3.org/2000/svg"
         xmlns:ooo="http://xml.openoffice.org/svg/export" xmlns:xlink="http://www.w3.org/1999/xlink"
         xmlns:presentation="http://sun.com/xmlns/staroffice/presentation"
         xmlns:smil="http://www.w3.org/2001/SMIL20/" xmlns:anim="urn:oasis:names:tc:opendocument"
         xml:space="preserve">
       <defs class="ClipPathGroup"><clipPath id="presentation_clip_path"
         clipPathUnits="userSpaceOnUse"><rect x="0" y="0" width="8000" height="8000"/></clipPath>
       </defs>
       <defs><font id="EmbeddedFont_1" horiz-adv-x="2048"><font-face font-family="Carlito"/>
         <missing-glyph horiz-adv-x="2048" d="M 0,0 L 2047,0"/><glyph unicode="A" d="M 1,1"/></font>
       </defs>
       <defs class="TextShapeIndex"><g ooo:slide="id1" ooo:id-list="id3"/></defs>
       <defs class="EmbeddedBulletChars"><g id="bullet-char-template-57356"
         transform="scale(0.00048828125,-0.00048828125)">
         <path d="M 580,1141 L 1163,571 580,0 -4,571 580,1141 Z"/></g></defs>
       <g class="SlideGroup"><g><g id="container-id1"><g id="id1" class="Slide"
         clip-path="url(#presentation_clip_path)"><g class="Page">
         <g class="com.sun.star.drawing.ClosedBezierShape"><g id="id3">
          <rect class="BoundingBox" stroke="none" fill="none" x="999" y="999" width="6002"
            height="6002"/>
          <path fill="rgb(114,159,207)" stroke="none" d="M 4000,1000 C 5657,1000 7000,2343 7000,4000
            7000,5657 5657,7000 4000,7000 2343,7000 1000,5657 1000,4000 Z M 4000,2500
            L 2500,5000 5500,5000 4000,2500 Z"/>
          <path fill="none" stroke="rgb(52,101,164)" d="M 4000,1000 L 7000,4000"/></g></g>
       </g></g></g></g></g></svg>
      """
    ),
    (
      "draw-gradient-steps",
      """
      <svg version="1.2" width="50mm" height="30mm" viewBox="0 0 5000 3000"
         xmlns="http://www.w3.org/2000/svg"><g><path fill="rgb(0,0,0)" d="M 0 0 H 5000 V 3000 H 0 Z"/>
         <path fill="rgb(40,40,0)" d="M 200 200 h 4600 v 2600 h -4600 z"/><path
         fill="rgb(50%,40%,0%)" d="M 500 500 L 4500 500 4500 2500 500 2500 z"/>
         <polyline fill="none" stroke="#fff" stroke-width="0.5mm" points="600,600 2500,2400
         4400,600"/><line x1="600" y1="2300" x2="4400" y2="2300" stroke="yellow"
         stroke-width="100" stroke-linecap="round" stroke-dasharray="300 150 0 150"/></g></svg>
      """
    ),
    (
      "draw-opacity",
      """
      <svg width="4cm" height="4cm" viewBox="0 0 4000 4000" xmlns="http://www.w3.org/2000/svg">
        <g visibility="visible" id="Default"><desc>Master slide</desc><g fill-opacity="0.302">
        <path d="M 2000,300 L 3700,3500 300,3500 Z" fill="#c9211e"/></g>
        <g stroke-opacity=".6" fill="transparent"><path stroke="#000080" stroke-width="159"
        d="M 600,600 L 3400,600 3400,3400 600,3400 Z"/></g></g></svg>
      """
    ),
  ]

  static let corel: [(String, String)] = [
    (
      "corel-fil",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
      <!-- Creator: CorelDRAW X7 -->
      <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="100mm" height="100mm"
         version="1.1" style="shape-rendering:geometricPrecision; text-rendering:geometricPrecision;
         image-rendering:optimizeQuality; fill-rule:evenodd; clip-rule:evenodd"
         viewBox="0 0 10000 10000" xmlns:xlink="http://www.w3.org/1999/xlink"
         xmlns:xodm="http://www.corel.com/coreldraw/odm/2003">
       <defs>
        <style type="text/css">
         <![CDATA[
          .str0 {stroke:#2B2A29;stroke-width:200;stroke-miterlimit:22.9256}
          .fil1 {fill:#009846;fill-rule:nonzero}
          .fil0 {fill:url(#id0)}
         ]]>
        </style>
        <linearGradient id="id0" gradientUnits="userSpaceOnUse" x1="1000" y1="5000" x2="9000"
           y2="5000"><stop offset="0" style="stop-opacity:1; stop-color:#E5097F"/>
           <stop offset="1" style="stop-opacity:1; stop-color:#FFED00"/></linearGradient>
       </defs>
       <g id="Layer_x0020_1">
        <metadata id="CorelCorpID_0Corel-Layer"/>
        <path class="fil0 str0" d="M5000 500l4500 4500 -4500 4500 -4500 -4500 4500 -4500zm0 2000l-2500
           2500 2500 2500 2500 -2500 -2500 -2500z"/>
        <path class="fil1" d="M4000 4000l2000 0 0 2000 -2000 0z"/>
       </g>
      </svg>
      """
    ),
    (
      "corel-inches",
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="2in" height="3in" viewBox="0 0 2000 3000"
         style="fill-rule:evenodd"><defs><style><![CDATA[.fil0{fill:#373435}.fil1{fill:white}
         .fil2{fill:#CD853F icc-color(acmecmyk, 0.11, 0.48, 0.83, 0.00)}]]></style></defs>
         <g><path class="fil0" d="M100 100h1800v2800H100V100z"/><path class="fil1"
         d="M1000 400c331 0 600 269 600 600S1331 1600 1000 1600 400 1331 400 1000s269-600 600-600z"/>
         <path class="fil2" d="M300 1900h1400v300H300zm.5 400.5h1399v1e2h-1399z"/></g></svg>
      """
    ),
    (
      "corel-nested-clip",
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"
         xmlns:xlink="http://www.w3.org/1999/xlink"><defs><clipPath id="id1"><path
         d="M200 20L380 380H20z"/></clipPath><clipPath id="id2" clip-path="url(#id1)"><circle cx="200"
         cy="240" r="120"/></clipPath><clipPath id="id3" clipPathUnits="objectBoundingBox"><rect
         x=".1" y=".1" width=".8" height=".5"/></clipPath></defs><g style="clip-path:url(#id2)"><g>
         <rect width="400" height="400" fill="#00A0E3"/><rect y="200" width="400" height="200"
         fill="#EF7F1A" clip-path="url(#id3)"/></g></g></svg>
      """
    ),
  ]

  static let others: [(String, String)] = [
    (
      "figma",
      """
      <svg width="64" height="64" viewBox="0 0 64 64" fill="none" xmlns="http://www.w3.org/2000/svg">
      <g clip-path="url(#clip0_1_2)"><path fill-rule="evenodd" clip-rule="evenodd" d="M32 4C16.536 4
      4 16.536 4 32s12.536 28 28 28 28-12.536 28-28S47.464 4 32 4Zm0 8a20 20 0 1 0 0 40 20 20 0
      0 0 0-40Z" fill="url(#paint0_radial)"/></g><defs><radialGradient id="paint0_radial" cx="0"
      cy="0" r="1" gradientUnits="userSpaceOnUse" gradientTransform="translate(32 32) rotate(90)
      scale(28)"><stop stop-color="#FFB800"/><stop offset="1" stop-color="#B00"
      stop-opacity=".9"/></radialGradient><clipPath id="clip0_1_2"><path fill="#fff"
      d="M0 0h64v64H0z"/></clipPath></defs></svg>
      """
    ),
    (
      "prefixed",
      """
      <svg:svg xmlns:svg="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20">
      <svg:g color="#123456" fill="currentColor"><svg:a href="https://kpu.example/"><svg:rect
      width="20" height="10" rx="2"/></svg:a></svg:g><svg:rect x="10" y="5" width="18" height="12"
      stroke="currentColor" fill="rgba(255, 0, 0, 0.5)" ry="3"/></svg:svg>
      """
    ),
    (
      "percentages",
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
      <linearGradient id="a" x1="0%" y1="0%" x2="0%" y2="100%"><stop offset="5%" stop-color="white"/>
      <stop offset="95%" stop-color="black"/></linearGradient><rect width="100%" height="100%"
      fill="url(#a)"/><circle cx="50%" cy="50%" r="20%" fill="none" stroke="red"
      stroke-width="5%"/><path d="" /><path fill="url(#tiada) lime" d="M0,0 20,0 0,20"/></svg>
      """
    ),
    (
      "traced",
      """
      <?xml version="1.0" standalone="no"?>
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 20010904//EN"
       "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd">
      <svg version="1.0" xmlns="http://www.w3.org/2000/svg" width="300.000000pt"
       height="300.000000pt" viewBox="0 0 300.000000 300.000000"
       preserveAspectRatio="xMidYMid meet"><metadata>Created by potrace 1.16</metadata>
      <g transform="translate(0.000000,300.000000) scale(0.100000,-0.100000)"
      fill="#000000" stroke="none"><path d="M1340 2875 c-422 -59 -800 -331 -990 -711 -126 -254
      -168 -525 -124 -800 74 -459 381 -847 814 -1028 151 -63 301 -95 460 -96 717 0 1300 583 1300
      1300 0 716 -585 1301 -1300 1299 -49 0 -121 -4 -160 -9z m-110 -345 c0 -5 -33 -100 -74 -210z"/>
      </g></svg>
      """
    ),
    (
      "paint-order",
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100"><path paint-order="stroke"
      stroke="#c49a3a" stroke-width="8" fill="#7a1f1f" stroke-linejoin="bevel"
      d="M0-40L12-12 40 0 12 12 0 40-12 12-40 0-12-12z" transform="skewX(10)rotate(5)"/>
      <g transform="translate(-20) translate(20 5),scale(.5)"><circle r="10" fill="#fff"
      stroke="hotpink" stroke-width="3" visibility="hidden"/><circle r="12" fill="#abc"
      display="inline"/></g></svg>
      """
    ),
  ]
}
