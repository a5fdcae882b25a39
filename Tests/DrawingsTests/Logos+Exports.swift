/// What editors write when a drawing is exported for the web.
extension Logos {
  static let exports: [(String, String)] = [
    (
      "figma-mask",
      """
      <svg width="100" height="100" viewBox="0 0 100 100" fill="none"
      xmlns="http://www.w3.org/2000/svg"><mask id="mask0_1_2" style="mask-type:alpha"
      maskUnits="userSpaceOnUse" x="10" y="20" width="80" height="60"><rect x="10" y="20"
      width="80" height="60" fill="#D9D9D9"/></mask><g mask="url(#mask0_1_2)"><rect width="70"
      height="70" fill="#7A1F1F"/><path d="M0 50H100" stroke="#C49A3A" stroke-width="4"/></g></svg>
      """
    ),
    (
      "figma-clip-content",
      """
      <svg width="24" height="24" viewBox="0 0 25 25" fill="none"
      xmlns="http://www.w3.org/2000/svg"><mask id="a" style="mask-type:luminance"
      maskUnits="userSpaceOnUse" x="0" y="0" width="25" height="25"><path d="M25 0H0V25H25V0Z"
      fill="white"/></mask><g mask="url(#a)"><path d="M12 2C6.5 2 2 6.5 2 12S6.500 22 12 22s10-4.5
      10-10S17.500 2 12 2Z" fill="hsl(210, 50%, 40%)" fill-opacity="0.8"/></g></svg>
      """
    ),
    (
      "sketch-mask",
      """
      <svg width="50px" height="50px" viewBox="0 0 50 50" version="1.1"
      xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
      <title>Logo</title><defs><rect id="path-1" x="5" y="5" width="40" height="30"></rect></defs>
      <g id="Page-1" stroke="none" stroke-width="1" fill="none" fill-rule="evenodd"><mask
      id="mask-2" fill="white"><use xlink:href="#path-1"></use></mask><use id="Mask"
      fill="#D8D8D8" xlink:href="#path-1"></use><rect id="Bar" fill="#1B2F52"
      mask="url(#mask-2)" x="0" y="10" width="30" height="30"></rect></g></svg>
      """
    ),
    (
      "illustrator-selectors",
      """
      <svg id="Layer_1" data-name="C:\\Logo\\kpu.ai" xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 60 60"><defs><style>.cls-1, #atas > .cls-2 { fill: #7a1f1f; } g .cls-3
      {fill:hsl(45,60%,50%);font-family:"\\5FAE"} svg > g path{stroke:#000;stroke-width:.5}
      .cls-3{fill:red}</style></defs><g id="atas"><path class="cls-1" d="M5 5h20v20z"/><path
      class="cls-2" d="M35 5h20v20z"/><g><path class="cls-3" d="M5 35h20v20z"/></g></g><path
      class="cls-3" d="M35 35h20v20z"/></svg>
      """
    ),
    (
      "inherited",
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><g fill="#123456" stroke="red"
      stroke-width="3"><rect x="4" y="4" width="14" height="14" fill="lime"
      style="fill:inherit"/><rect x="22" y="4" width="14" height="14" stroke="blue"
      style="stroke:inherit"/></g></svg>
      """
    ),
    (
      "inkscape-repeated-gradients",
      """
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
      viewBox="0 0 100 100"><defs><script id="mesh_polyfill" type="text/javascript"/>
      <linearGradient id="a"><stop offset="0" style="stop-color:#7a1f1f"/><stop offset="1"
      style="stop-color:#c49a3a;stop-opacity:.5"/></linearGradient><linearGradient id="b"
      xlink:href="#a" x1="10" y1="10" x2="25" y2="20" gradientUnits="userSpaceOnUse"
      gradientTransform="rotate(20)" spreadMethod="reflect"/><radialGradient id="c"
      xlink:href="#a" cx=".5" cy=".5" r=".1" fx=".45" spreadMethod="repeat"/></defs>
      <path d="M5 5h90v40z" style="fill:url(#b)"/><circle cx="50" cy="70" r="25"
      style="fill:url(#c);stroke:url(#b);stroke-width:4"/></svg>
      """
    ),
    (
      "figma-wide-colours",
      """
      <svg width="100" height="100" viewBox="0 0 100 100" fill="none"
      xmlns="http://www.w3.org/2000/svg"><g style="mix-blend-mode:passthrough"><path
      d="M0 0h50v50z" style="fill:#E31E24;fill:color(display-p3 0.8902 0.1176
      0.1412);fill-opacity:1;"/></g></svg>
      """
    ),
    (
      "illustrator-entities",
      """
      <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
      "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
        <!ENTITY ns_extend "http://ns.adobe.com/Extensibility/1.0/">
        <!ENTITY ns_svg "http://www.w3.org/2000/svg">
      ]>
      <svg version="1.1" xmlns:x="&ns_extend;" xmlns="&ns_svg;" x="0px" y="0px" viewBox="0 0 60
      60" style="enable-background:new 0 0 60 60;" xml:space="preserve"><metadata><sfw
      xmlns="&ns_extend;"/></metadata><path fill="#1B2F52" d="M5,5h40v50z"/></svg>
      """
    ),
    ("inkscape-many-opacities", manyOpacities), ("corel-nested", nested),
  ]

  private static let manyOpacities =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
    + (0..<400).map { index in
      "<circle cx=\"\(index % 20 * 5)\" cy=\"\(index / 20 * 5)\" r=\"4\" "
        + "style=\"opacity:0.8;fill:#\(String(4096 + index * 7, radix: 16).suffix(3))\"/>"
    }.joined() + "</svg>"

  private static let nested =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">"
    + String(repeating: "<g transform=\"rotate(1)\">", count: 150)
    + "<path d=\"M10-90h60v40z\" fill=\"#1f6f43\"/>"
    + String(repeating: "</g>", count: 150) + "</svg>"
}
