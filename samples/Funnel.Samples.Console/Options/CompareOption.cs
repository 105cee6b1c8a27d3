using System.CommandLine;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Options;

/// <summary>What a report is held against: the period before, or the same days a year before.</summary>
internal sealed class CompareOption
{
    private const string Previous = "previous";
    private const string Year = "year";

    private readonly Option<string?> _option = new("--compare")
    {
        Description = "Beside each figure that of the period before, equally far on, or of the same days a year ago.",
        HelpName = $"{Previous}|{Year}",
    };

    public CompareOption()
    {
        _option.CompletionSources.Add(Previous, Year);
        _option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value is not (Previous or Year)))
            {
                result.AddError($"--compare is {Previous} or {Year}.");
            }
        });
    }

    public void AddTo(Command command) => command.Add(_option);

    /// <summary>The period to hold another one against; null where the option was not given.</summary>
    public ReportingPeriod? Of(ParseResult asked, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        var choice = asked.GetValue(_option);
        if (choice is not null && by.FirstOrDefault(KpiSeries.All.Contains) is { } series)
        {
            throw new UsageException(
                $"--compare 不能与 --by {series.Id} 同用。", $"--compare does not go with --by {series.Id}.");
        }

        return choice switch
        {
            null => null,
            Year => period.YearBefore(),
            _ => period.Previous(),
        };
    }
}
