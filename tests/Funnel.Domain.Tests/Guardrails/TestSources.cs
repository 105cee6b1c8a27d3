using System.Text.RegularExpressions;

namespace Funnel.Domain.Tests.Guardrails;

/// <summary>The tests of every project, by what their sources say.</summary>
internal static partial class TestSources
{
    /// <summary>Each test as <c>Class.Member</c>, whatever project it is in.</summary>
    public static IReadOnlySet<string> Names { get; } =
        SourceTree.CSharp("tests").SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal);

    /// <summary>A member is a test where one of the attributes above it says so.</summary>
    private static IEnumerable<string> NamesIn(SourceFile file)
    {
        var (type, isTest) = ("", false);
        foreach (var (_, line) in file.Lines())
        {
            if (Type().Match(line) is { Success: true } opened)
            {
                type = opened.Groups[1].Value;
            }

            isTest |= Test().IsMatch(line);
            if (Member().Match(line) is { Success: true } member)
            {
                if (isTest && member.Groups[1].Success)
                {
                    yield return $"{type}.{member.Groups[1].Value}";
                }

                isTest = false;
            }
        }
    }

    [GeneratedRegex(@"^(?:public|internal) [\w ]*class (\w+)")]
    private static partial Regex Type();

    [GeneratedRegex(@"^    \[\w*(?:Fact|Theory|Property)\b")]
    private static partial Regex Test();

    [GeneratedRegex(@"^    (?:private|internal|protected|public(?: async)? [\w<>]+ (\w+)\()")]
    private static partial Regex Member();
}
