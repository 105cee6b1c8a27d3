using System.CommandLine;
using Funnel.Domain.Conditions;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Samples.Console.Hosting;
using NodaTime;

namespace Funnel.Samples.Console.Options;

/// <summary>Which deliveries are forecast: of the month of which day, whose, by which groups.</summary>
internal sealed class ForecastOptions
{
    private static readonly string Ids = string.Join(", ", LandmarkCounts.Dimensions.Select(dimension => dimension.Id));

    private readonly DatasetSource _source = new();
    private readonly Option<LocalDate> _today = DateOption.Required(
        "--today", "The day the forecast is made on; its calendar month is forecast.");

    private readonly Option<LocalDate?> _knownOn = DateOption.Optional(
        "--known-on", "The day of knowledge: what was recorded after it is unknown. [default: --today]");

    private readonly ScopeOption _where = new();
    private readonly CustomersOption _customers = new("Whose deliveries are forecast.");
    private readonly Option<string> _format = Choices.Format("table", "json");
    private readonly Option<string[]> _by = CommaList.Create(
        "--by", "Forecasts of groups too, by what never changes about a card, such as dealer.", "dimension,…");

    public void AddTo(Command command)
    {
        _source.AddTo(command);
        command.Add(_today);
        command.Add(_knownOn);
        command.Add(_by);
        _customers.AddTo(command);
        _where.AddTo(command);
        command.Add(_format);
    }

    public bool IsJson(ParseResult asked) => asked.GetValue(_format) == "json";

    /// <summary>The dimensions that make a group.</summary>
    public IReadOnlyList<Dimension> By(ParseResult asked)
    {
        var by = DimensionChoice.Of(CommaList.Of(asked, _by));
        return by.FirstOrDefault(dimension => !LandmarkCounts.Dimensions.Contains(dimension)) is not { } changing
            ? by
            : throw new UsageException(
                $"预测不能按 '{changing.Id}' 分组，可用 {Ids}。",
                $"A forecast has no groups by '{changing.Id}'; there are {Ids}.");
    }

    public DeliveryForecasts Of(Invocation run)
    {
        var (month, by, scope) = (MonthOf(run.Asked), By(run.Asked), _where.Of(run.Asked));
        if (!LandmarkCounts.Knows(scope))
        {
            throw new UsageException($"预测的 --where 只可用 {Ids}。", $"--where of a forecast takes {Ids} alone.");
        }

        return DeliveryForecasts.Of(
            _source.Load(run).History,
            _source.StandardOf(run.Asked),
            month,
            scope,
            by,
            new() { Customers = _customers.Of(run.Asked) },
            run.Cancellation);
    }

    private ReportingPeriod MonthOf(ParseResult asked)
    {
        var today = asked.GetValue(_today);
        var knownOn = asked.GetValue(_knownOn) ?? today;
        PeriodOptions.NotBefore(today, knownOn, "--known-on", "--today");
        return new(
            today.With(DateAdjusters.StartOfMonth), today.With(DateAdjusters.EndOfMonth), today, knownOn);
    }
}
