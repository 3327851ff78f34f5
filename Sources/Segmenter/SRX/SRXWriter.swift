extension SRXDocument {
  /// Writes the document as SRX 2.0, valid against the schema, in UTF-8.
  ///
  /// Source: SRX 2.0 Specification, OSCAR/LISA, 7 April 2008, schema `srx20.xsd`.
  public func write(to output: inout some TextOutputStream) {
    output.write(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\
       xsi:schemaLocation="http://www.lisa.org/srx20 srx20.xsd" version="2.0">
      <header segmentsubflows="\(yesNo(segmentsSubflows))" cascade="\(yesNo(cascades))">
      <formathandle type="start" include="\(yesNo(formatHandling.includesStart))"/>
      <formathandle type="end" include="\(yesNo(formatHandling.includesEnd))"/>
      <formathandle type="isolated" include="\(yesNo(formatHandling.includesIsolated))"/>
      </header>
      <body>
      <languagerules>

      """)
    for list in languageRules {
      output.write("<languagerule languagerulename=\"\(value(list.name))\">\n")
      for rule in list.rules {
        output.write(
          "<rule break=\"\(yesNo(rule.isBreak))\">\n"
            + "<beforebreak>\(MarkupEscaper.escaped(rule.before))</beforebreak>\n"
            + "<afterbreak>\(MarkupEscaper.escaped(rule.after))</afterbreak>\n</rule>\n")
      }
      output.write("</languagerule>\n")
    }
    output.write("</languagerules>\n<maprules>\n")
    for map in languageMaps {
      output.write(
        "<languagemap languagepattern=\"\(value(map.pattern))\""
          + " languagerulename=\"\(value(map.ruleName))\"/>\n")
    }
    output.write("</maprules>\n</body>\n</srx>\n")
  }

  private func yesNo(_ flag: Bool) -> String { flag ? "yes" : "no" }

  private func value(_ text: String) -> String {
    MarkupEscaper.escaped(text, inAttribute: true)
  }
}
