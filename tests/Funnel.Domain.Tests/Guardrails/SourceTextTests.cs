using System.Text.RegularExpressions;

namespace Funnel.Domain.Tests.Guardrails;

public sealed class SourceTextTests
{
    private const int LongestFile = 300;

    private const int LongestLine = 120;

    private static readonly string[] VagueFolders =
    [
        "Common", "Utils", "Util", "Utilities", "Helpers", "Helper", "Abstractions", "Models", "Services", "Extensions",
        "Shared", "Misc", "Core", "Infrastructure", "Interfaces", "Managers",
    ];

    [Fact]
    public void Folders_WithCode_AreNamedForConcepts()
    {
        var vague =
            from file in SourceTree.AllCSharp()
            from folder in file.Path.Split('/').SkipLast(1)
            where VagueFolders.Contains(folder, StringComparer.OrdinalIgnoreCase)
            select file.Path;

        Guard.None(vague, "Folders that hide a concept:");
    }

    [Fact]
    public void Files_OfTheSources_AreShort()
    {
        var lengthy = SourceTree.CSharp("src").Concat(SourceTree.CSharp("samples"))
            .Where(file => file.Lines().Count() > LongestFile + 1)
            .Select(file => $"{file.Path}: {file.Lines().Count() - 1} lines");

        Guard.None(lengthy, $"Files of more than {LongestFile} lines:");
    }

    [Fact]
    public void Lines_OfCode_FitTheScreen() =>
        Guard.None(Find(line => line.Length > LongestLine), $"Lines of more than {LongestLine} characters:");

    [Fact]
    public void Literals_BrokenOverLines_FillTheirLines()
    {
        const string Broken = """^.*(?<![$@"\\])"(?:[^"\\]|\\.)*"$""";
        const string Next = """^\s*\+ "(?<word>(?:[^"\\ ]|\\.)*(?: |".*$))""";
        var fragments =
            from file in SourceTree.AllCSharp()
            from pair in file.Lines().Zip(file.Lines().Skip(1))
            where Regex.IsMatch(pair.First.Line, Broken) && !pair.First.Line.EndsWith("\\n\"", StringComparison.Ordinal)
            let next = Regex.Match(pair.Second.Line, Next)
            where next.Success && pair.First.Line.Length + next.Groups["word"].Length <= LongestLine
            select $"{file.Path}:{pair.Second.Number}: {pair.Second.Line.Trim()}";

        Guard.None(fragments, "Literals whose next word fits the line before:");
    }

    [Fact]
    public void Regions_Anywhere_AreNone() =>
        Guard.None(Find(line => Regex.IsMatch(line, @"^\s*#\s*region\b")), "Regions:");

    [Fact]
    public void Code_ThatIsKept_IsFinished() =>
        Guard.None(
            Find(line => Regex.IsMatch(line, @"\bT[O]DO\b|\bF[I]XME\b|\bH[A]CK\b|NotImplemented[E]xception")),
            "Unfinished code:");

    [Fact]
    public void Suppressions_Anywhere_HaveAReasonBesideThem()
    {
        const string Pragma = @"^\s*#\s*pragma\s+warning\s+disable\b(?![^\n]*//\s*\w)[^\n]*";
        const string Attribute = @"\[[^\]]*SuppressMessage\((?![^\]]*Justification\s*=\s*""\w)[^\]]*\]";
        var bare =
            from file in SourceTree.AllCSharp()
            from match in Regex.Matches(file.Text, $"{Pragma}|{Attribute}", RegexOptions.Multiline)
            select $"{file.Path}: {match.Value.Trim()}";

        Guard.None(bare, "Suppressions without a reason:");
    }

    [Fact]
    public void Files_OfTheRepository_NameNoMachine()
    {
        const string Unix = @"(?<![\w.~$}/\-])/(?:home|Users|root|work|tmp|farm|mnt)/\w";
        const string Windows = @"\b[A-Za-z]:\\(?:Users|work|src|dev)\\";
        const string Registry = @"\bnuget\.org|registry\.npmjs|\bdeb\.debian\b";
        var named =
            from file in SourceTree.AllText()
            from line in file.Lines()
            where Regex.IsMatch(line.Line, $"{Unix}|{Windows}|{Registry}")
            select $"{file.Path}:{line.Number}: {line.Line.Trim()}";

        Guard.None(named, "Paths or hosts of one machine:");
    }

    private static IEnumerable<string> Find(Predicate<string> offends) =>
        from file in SourceTree.AllCSharp()
        from line in file.Lines()
        where offends(line.Line)
        select $"{file.Path}:{line.Number}: {line.Line.Trim()}";
}
