using System.CommandLine;
using System.Text.RegularExpressions;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>
/// Whose figures are wanted, written <c>dealer=D1,model=Octavia|Superb</c>: all of the dimensions at once, any of the
/// values. A value may hold spaces and commas: a comma ends it only where another <c>dimension=</c> follows.
/// </summary>
internal sealed partial class ScopeOption
{
    private readonly Option<string[]> _option = new("--where")
    {
        Description = "Only what has these values; a KPI that lacks a dimension is left out. Can be given again.",
        HelpName = "dimension=value|…,…",
    };

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The scope; everything where the option was not given.</summary>
    public Scope Of(ParseResult asked) => Read(TextsOf(asked));

    /// <summary>The scope as it is written; no text where the option was not given.</summary>
    public IReadOnlyList<string> TextsOf(ParseResult asked) => asked.GetValue(_option) ?? [];

    /// <summary>The scope that texts tell together; everything where there are none.</summary>
    public static Scope Read(IEnumerable<string> texts)
    {
        var scope = Scope.Everything;
        foreach (var part in texts.SelectMany(text => NextPart().Split(text)))
        {
            var one = Read(part);
            scope = scope.Equals(Scope.Everything) ? one : scope & one;
        }

        return scope;
    }

    private static Scope Read(string part)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        string[] values = equals < 1
            ? []
            : part[(equals + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (values.Length == 0)
        {
            throw new UsageException(
                $"--where 写作 维度=值|值，而不是 '{part}'。", $"--where is written dimension=value|value, not '{part}'.");
        }

        var dimension = DimensionChoice.One(part[..equals].Trim());
        return !KpiSeries.All.Contains(dimension) ? dimension.In(values) : throw new UsageException(
            $"--where 不能用 '{dimension.Id}'，请用 --from 与 --to。",
            $"--where takes no '{dimension.Id}'; say --from and --to.");
    }

    [GeneratedRegex(",(?=[a-z-]+=)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NextPart();
}
