using System.CommandLine;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>A basis of a conversion, by its code.</summary>
internal sealed class BasisOption(string name, string description)
{
    private const string Codes = "population, cohort, flow, 30d";

    private readonly Option<string> _option = new(name)
    {
        Description = $"{description}: {Codes} or another number of days.",
        HelpName = "basis",
        Required = true,
    };

    public void AddTo(Command command) => command.Add(_option);

    public Basis Of(ParseResult asked)
    {
        var code = asked.GetRequiredValue(_option);
        return Basis.TryGet(code, out var basis)
            ? basis
            : throw new UsageException(
                $"{name} 没有口径 '{code}'；可用 {Codes}（天数为 0–3650）。",
                $"{name}: there is no basis '{code}'; there are {Codes} (0 to 3650 days).");
    }
}
