using System.Text;
using System.Xml;
using System.Xml.Linq;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Adf;

/// <summary>
/// An auto-lead file (ADF, the XML that lead providers mail to dealers). Its prolog is read as it is written in the
/// wild; document types and entities of one's own, which could ask for other files, are refused.
/// </summary>
/// <param name="IsAdf">Whether it is such a file at all, sound or not.</param>
/// <param name="Prospects">The prospects in it; none where it is at fault.</param>
/// <param name="Fault">The line it cannot be read from on, and why.</param>
internal sealed record AdfFile(bool IsAdf, IReadOnlyList<AdfProspect> Prospects, (long Line, Phrase Why)? Fault)
{
    // As long as a prolog may be for its encoding to be looked for there.
    private const int PrologBytes = 1024;

    private static readonly XmlReaderSettings Closed = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>Whether a file's name says that it is an auto-lead file, or may be one.</summary>
    public static bool MayBe(string path) => HasOwnName(path) || Is(Path.GetExtension(path), ".xml");

    /// <summary>Whether a file is there that may be one.</summary>
    public static bool IsAt(string path) => MayBe(path) && File.Exists(path);

    /// <param name="path">The file.</param>
    /// <param name="decided">Its encoding, where that is not to be judged.</param>
    /// <param name="isMeant">Whether it was asked for as such a file; else it may be any XML.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static AdfFile Read(string path, Encoding? decided, bool isMeant)
    {
        var encoding = FileEncoding.Of(path, decided ?? Declared(path));
        if (encoding.LooksLike is { } looksLike)
        {
            return new(isMeant || HasOwnName(path), [], (0, DatasetMessages.NotUtf8(looksLike)));
        }

        var text = File.ReadAllText(path, encoding.Source ?? Encoding.UTF8);
        var isAdf = isMeant || HasOwnName(path) || text.Contains("<adf", StringComparison.OrdinalIgnoreCase);
        return isAdf ? Parse(Path.GetFileName(path), WithoutProlog(text)) : new(false, [], null);
    }

    /// <summary>Whether two names of XML are one; providers write them in any case.</summary>
    internal static bool Is(string? name, string other) =>
        string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static bool HasOwnName(string path) => Is(Path.GetExtension(path), ".adf");

    private static AdfFile Parse(string file, string text)
    {
        try
        {
            using var input = XmlReader.Create(new StringReader(text), Closed);
            var root = XDocument.Load(input, LoadOptions.SetLineInfo).Root!;
            return Is(root.Name.LocalName, "adf")
                ? new(true, [.. ProspectsIn(root).Select(prospect => AdfProspect.Of(file, prospect))], null)
                : new(true, [], (((IXmlLineInfo)root).LineNumber, AdfMessages.NoAdf));
        }
        catch (XmlException wrong)
        {
            // A document type is refused without a place.
            var type = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
            return type < 0
                ? new(true, [], (wrong.LineNumber, AdfMessages.NoXml))
                : new(true, [], (1 + text.AsSpan(0, type).Count('\n'), AdfMessages.DocumentType));
        }
    }

    private static IEnumerable<XElement> ProspectsIn(XElement root) =>
        root.Elements().Where(element => Is(element.Name.LocalName, "prospect"));

    // Mailed files say <?ADF ...?> before or after <?XML ...?>, which XML allows in one order and case only.
    private static string WithoutProlog(string text)
    {
        var blanked = text.ToCharArray();
        var at = 0;
        while (StartOfInstruction(text, at) is { } start
            && text.IndexOf("?>", start, StringComparison.Ordinal) is >= 0 and var end)
        {
            at = end + 2;
            foreach (ref var letter in blanked.AsSpan(start, at - start))
            {
                letter = letter is '\n' or '\r' ? letter : ' ';
            }
        }

        return new(blanked);
    }

    private static int? StartOfInstruction(string text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '\uFEFF'))
        {
            at++;
        }

        return text.AsSpan(at).StartsWith("<?", StringComparison.Ordinal) ? at : null;
    }

    private static Encoding? Declared(string path)
    {
        using var file = File.OpenHandle(path);
        var start = new byte[PrologBytes];
        var prolog = Encoding.Latin1.GetString(start, 0, RandomAccess.Read(file, start, 0));
        var key = prolog.IndexOf("encoding=", StringComparison.OrdinalIgnoreCase);
        var end = prolog.LastIndexOf("?>", StringComparison.Ordinal);
        if (key < 0 || key > end)
        {
            return null;
        }

        var name = prolog[(key + "encoding=".Length)..].Split(['"', '\''], 3);
        return name.Length == 3 && !Is(name[1], "utf-8") && DatasetEncodings.TryGet(name[1], out var encoding)
            ? encoding
            : null;
    }
}
