using System.CommandLine;
using Funnel.Domain.Statistics;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>A KPI over months or weeks with the limits within which it moves by chance.</summary>
internal sealed class ChartCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly ScopeOption _where = new();
    private readonly Option<string> _format = Choices.Format("table", "json");
    private readonly Option<string> _kpi = new("--kpi") { Description = "The KPI.", HelpName = "id", Required = true };
    private readonly Option<string> _time = new Option<string>("--by-time")
    {
        Description = "A point for each month or week.",
        HelpName = "month|week",
        DefaultValueFactory = _ => "month",
    }.OneOf("month", "week");

    private readonly Option<string> _limits = new Option<string>("--limits")
    {
        Description = "Limits that take in how much points differ in general (laney), or of chance alone (plain).",
        HelpName = "laney|plain",
        DefaultValueFactory = _ => "laney",
    }.OneOf("laney", "plain");

    private readonly Option<bool> _screened =
        new("--screened") { Description = "Leave moves beyond chance out of the width of single values." };

    public ChartCommand(Terminal terminal)
        : base("chart", "A control chart of a KPI over months or weeks.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_kpi);
        Add(_time);
        Add(_limits);
        Add(_screened);
        _where.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var kpi = AskedKpi.One(standard, run.Asked.GetRequiredValue(_kpi));
        var (period, where) = (_period.Of(run.Asked), _where.Of(run.Asked));
        var figures = AskedKpi.Figures(standard, kpi, _source.Load(run), period).Where(where);
        var series = DimensionChoice.One(run.Asked.GetRequiredValue(_time));
        var chart = ControlChart.Of(figures, kpi, series, new()
        {
            PlainLimits = run.Asked.GetValue(_limits) == "plain",
            Screened = run.Asked.GetValue(_screened),
        });
        if (run.Asked.GetValue(_format) == "json")
        {
            ChartJson.Write(run.Terminal.OutputBytes, chart);
        }
        else
        {
            new ChartPicture(run.Terminal, run.Language).Show(chart);
        }

        return ExitCodes.Done;
    }
}
