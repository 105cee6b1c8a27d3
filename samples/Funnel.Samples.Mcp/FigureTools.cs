using System.ComponentModel;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
using Funnel.Domain.Landmarks;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using ModelContextProtocol.Server;
using NodaTime;

namespace Funnel.Samples.Mcp;

/// <summary>Figures, what is behind them, why they changed and what is to be expected.</summary>
internal sealed class FigureTools(Showroom showroom)
{
    private const string Whose = "Whose, such as dealer=D1,model=Octavia|Superb; everybody's where left out.";
    private const string First = "First day, included.";
    private const string Last = "Last day, included.";
    private const string Seen = "The day it is seen from; 'to' where left out.";
    private const string Known = "The day of knowledge: what was recorded later is unknown; 'asOf' where left out.";

    [McpServerTool(Name = "catalogue", ReadOnly = true)]
    [Description("Every KPI of the standard: id, names, formula, source, dimensions.")]
    public string Catalogue() => Asked.Answer(output =>
        KpiCatalogJson.Write(output, showroom.Standard.Kpis, Language.En));

    [McpServerTool(Name = "figures", ReadOnly = true)]
    [Description("KPIs of a period, in groups and in total; the months add up only where a KPI is a count.")]
    public string Figures(
        [Description(First)] string from,
        [Description(Last)] string to,
        [Description("KPI ids; the standard's headline where left out.")] string[]? kpis = null,
        [Description("Dimensions, such as dealer, consultant, month.")] string[]? by = null,
        [Description(Whose)] string? where = null,
        [Description(Seen)] string? asOf = null,
        [Description(Known)] string? knownOn = null,
        CancellationToken stop = default) => Asked.Answer(output =>
        {
            var (standard, period) = (showroom.Standard, Asked.Period(from, to, asOf, knownOn));
            var asked = kpis is { Length: > 0 } ? KpiChoice.Among(standard.Kpis, kpis) : standard.Headline;
            var figures = standard.Figures(showroom.History, period)
                .Of(asked).By(DimensionChoice.Of(by ?? [])).Where(ScopeOf(where));
            ReportJson.Write(output, new(standard, period, figures.TableOf(stop)));
        });

    [McpServerTool(Name = "members", ReadOnly = true)]
    [Description("The cards or other records behind one side of a KPI, by id.")]
    public string Members(
        [Description("The KPI's id.")] string kpi,
        [Description("numerator or denominator.")] string side,
        [Description(First)] string from,
        [Description(Last)] string to,
        [Description("One group of a report, such as dealer=D1,consultant=C1.")] string? group = null,
        [Description(Whose)] string? where = null,
        [Description(Seen)] string? asOf = null,
        [Description(Known)] string? knownOn = null) => Asked.Answer(output =>
        {
            var within = GroupChoice.Of(group is null ? [] : [group]);
            var period = GroupChoice.PeriodOf(within, Asked.Period(from, to, asOf, knownOn));
            var (asked, of) = (KpiChoice.Defined(showroom.Standard, kpi, period), SideOf(side));
            MembersJson.Write(output, MembersQuery.Of(
                showroom.Standard, showroom.History, period, asked, of, within, ScopeOf(where)));
        });

    [McpServerTool(Name = "restate", ReadOnly = true)]
    [Description("Why a KPI of a period changed between two days of knowledge: a line per row, sums per cause.")]
    public string Restate(
        [Description("The KPI's id.")] string kpi,
        [Description(First)] string from,
        [Description(Last)] string to,
        [Description("The earlier day of knowledge.")] string knownOn,
        [Description("The later day of knowledge.")] string asKnown,
        [Description(Seen)] string? asOf = null,
        CancellationToken stop = default) => Asked.Answer(output =>
        {
            var reported = Asked.Period(from, to, asOf, knownOn);
            var later = Asked.Day("asKnown", asKnown);
            PeriodOptions.NotBefore(reported.KnownOn, later, "asKnown", "knownOn");
            RestatementJson.Write(output, RestatementReport.Of(
                showroom.History,
                showroom.Standard,
                [KpiChoice.Defined(showroom.Standard, kpi, reported)],
                reported,
                reported.KnownBy(later),
                policy: new() { Closes = showroom.Closes },
                cancellationToken: stop));
        });

    [McpServerTool(Name = "forecast", ReadOnly = true)]
    [Description("The deliveries to be expected by the end of the month, with intervals, parts, every open card's "
        + "probability and the record of such forecasts.")]
    public string Forecast(
        [Description("The day the forecast is made on.")] string today,
        [Description("Groups, such as dealer.")] string[]? by = null,
        [Description(Whose)] string? where = null,
        CancellationToken stop = default) => Asked.Answer(output =>
        {
            var day = Asked.Day("today", today);
            var (groups, scope) = (DimensionChoice.Of(by ?? []), ScopeOf(where));
            if (!LandmarkCounts.Knows(scope) || !groups.All(LandmarkCounts.Dimensions.Contains))
            {
                throw new UsageException("预测不能按此分组或筛选。", "A forecast has no such groups or scope.");
            }

            ReportingPeriod month = new(
                day.With(DateAdjusters.StartOfMonth), day.With(DateAdjusters.EndOfMonth), day);
            ForecastJson.Write(
                output,
                DeliveryForecasts.Of(showroom.History, showroom.Standard, month, scope, groups, new(), stop),
                groups);
        });

    private static Scope ScopeOf(string? where) => ScopeOption.Read(where is null ? [] : [where]);

    private static KpiSide SideOf(string side) => side switch
    {
        "numerator" => KpiSide.Numerator,
        "denominator" => KpiSide.Denominator,
        _ => throw new UsageException(
            $"side：'{side}'。", $"side: '{side}'; expected numerator or denominator."),
    };
}
