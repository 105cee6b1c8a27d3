using System.CommandLine;
using Funnel.Domain.Standards;

namespace Funnel.Samples.Console.Options;

/// <summary>Which sales standard sets the levels, the rules and the KPIs shown first.</summary>
internal sealed class StandardOption
{
    private readonly Option<string> _option = Create();

    public void AddTo(Command command) => command.Add(_option);

    public SalesStandard Of(ParseResult asked) => SalesStandards.Get(asked.GetRequiredValue(_option));

    private static Option<string> Create()
    {
        string[] codes = [.. SalesStandards.All.Select(standard => standard.Code)];
        return new Option<string>("--standard")
        {
            Description = "The sales standard: its levels, its rules, the KPIs it looks at first.",
            HelpName = string.Join('|', codes),
            DefaultValueFactory = _ => codes[0],
        }.OneOf(codes);
    }
}
