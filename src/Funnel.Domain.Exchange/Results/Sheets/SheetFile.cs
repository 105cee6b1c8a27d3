using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Funnel.Domain.Exchange.Results.Sheets;

/// <summary>
/// Sheets as one .xlsx file, each cell with its own number format. Texts are written as texts and marked as such, so
/// that none becomes a formula, not even when its cell is edited.
/// </summary>
internal static class SheetFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int Widest = 60;
    private const int Narrowest = 10;

    // The styles in the order of SheetFormat;
    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="4"><numFmt numFmtId="164" formatCode="#,##0"/>
        <numFmt numFmtId="165" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="#,##0.00"/>
        <numFmt numFmtId="167" formatCode="yyyy\-mm\-dd"/></numFmts>
        <fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>
        <fills count="1"><fill><patternFill patternType="none"/></fill></fills>
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6">
        <xf numFmtId="0" quotePrefix="1"/><xf numFmtId="164" applyNumberFormat="1"/>
        <xf numFmtId="165" applyNumberFormat="1"/><xf numFmtId="166" applyNumberFormat="1"/>
        <xf numFmtId="167" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" quotePrefix="1" applyFont="1"/>
        </cellXfs></styleSheet>
        """;

    public static void Write(Stream output, IReadOnlyList<Sheet> sheets)
    {
        // A zip is written with its places known, and a pipe has none.
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(zip, "[Content_Types].xml", xml => WriteTypes(xml, sheets.Count));
            Part(zip, "_rels/.rels", xml => WriteRelations(xml, [("officeDocument", "xl/workbook.xml")]));
            Part(zip, "xl/workbook.xml", xml => WriteBook(xml, SheetNames.Of(sheets)));
            Part(zip, "xl/_rels/workbook.xml.rels", xml => WriteRelations(
                xml, [.. sheets.Select((_, place) => ("worksheet", NameOf(place))), ("styles", "styles.xml")]));
            Part(zip, "xl/styles.xml", xml => xml.WriteRaw(Styles));
            foreach (var (place, sheet) in sheets.Index())
            {
                Part(zip, "xl/" + NameOf(place), xml => WriteSheet(xml, sheet));
            }
        }

        file.Position = 0;
        file.CopyTo(output);
    }

    private static string NameOf(int place) =>
        $"worksheets/sheet{(place + 1).ToString(CultureInfo.InvariantCulture)}.xml";

    private static void Part(ZipArchive zip, string name, Action<XmlWriter> write)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void WriteTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Types);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Override("/xl/workbook.xml", Kinds + "sheet.main+xml");
        Override("/xl/styles.xml", Kinds + "styles+xml");
        for (var place = 0; place < sheets; place++)
        {
            Override("/xl/" + NameOf(place), Kinds + "worksheet+xml");
        }

        xml.WriteEndElement();

        void Default(string extension, string type) =>
            Element(xml, "Default", ("Extension", extension), ("ContentType", type));

        void Override(string part, string type) =>
            Element(xml, "Override", ("PartName", part), ("ContentType", type));
    }

    private static void WriteRelations(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> relations)
    {
        xml.WriteStartElement("Relationships", Relations);
        foreach (var (place, (kind, target)) in relations.Index())
        {
            Element(xml, "Relationship", ("Id", IdOf(place)), ("Type", $"{Office}/{kind}"), ("Target", target));
        }

        xml.WriteEndElement();
    }

    private static void WriteBook(XmlWriter xml, IReadOnlyList<string> names)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteStartElement("sheets");
        foreach (var (place, name) in names.Index())
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", name);
            xml.WriteAttributeString("sheetId", (place + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("r", "id", Office, IdOf(place));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string IdOf(int place) => "rId" + (place + 1).ToString(CultureInfo.InvariantCulture);

    private static void WriteSheet(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        Element(xml, "pane", ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        WriteWidths(xml, sheet);
        xml.WriteStartElement("sheetData");
        WriteRow(xml, sheet.Columns.Select(column => new SheetCell(column, null, SheetFormat.Heading)));
        foreach (var row in sheet.Rows)
        {
            WriteRow(xml, row);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteWidths(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("cols");
        foreach (var (place, column) in sheet.Columns.Index())
        {
            var number = (place + 1).ToString(CultureInfo.InvariantCulture);
            var width = sheet.Rows.Where(row => place < row.Length).Select(row => Width(row[place].Text))
                .Append(Width(column)).Max();
            Element(
                xml,
                "col",
                ("min", number),
                ("max", number),
                ("width", Math.Clamp(width + 2, Narrowest, Widest).ToString(CultureInfo.InvariantCulture)),
                ("customWidth", "1"));
        }

        xml.WriteEndElement();
    }

    // A Chinese character takes the room of two letters.
    private static int Width(string? text) => text?.Sum(letter => letter > '\u2E80' ? 2 : 1) ?? 0;

    private static void WriteRow(XmlWriter xml, IEnumerable<SheetCell> cells)
    {
        xml.WriteStartElement("row");
        foreach (var cell in cells)
        {
            WriteCell(xml, cell);
        }

        xml.WriteEndElement();
    }

    private static void WriteCell(XmlWriter xml, SheetCell cell)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("s", ((int)cell.Format).ToString(CultureInfo.InvariantCulture));
        if (cell.Number is { } number)
        {
            xml.WriteElementString("v", Main, number.ToString("R", CultureInfo.InvariantCulture));
        }
        else if (cell.Text is { Length: > 0 } text)
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(string.Concat(text.EnumerateRunes().Where(IsWritable)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static bool IsWritable(System.Text.Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and not 0xFFFE and not 0xFFFF);

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
