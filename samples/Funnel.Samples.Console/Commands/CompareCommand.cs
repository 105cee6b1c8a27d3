using System.CommandLine;
using Funnel.Domain.Kpis;
using Funnel.Domain.Statistics;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>Which groups differ from all of them together beyond chance.</summary>
internal sealed class CompareCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly ScopeOption _where = new();
    private readonly Option<string> _format = Choices.Format("table", "json");
    private readonly Option<string> _kpi = new("--kpi") { Description = "A rate.", HelpName = "id", Required = true };
    private readonly Option<string[]> _by =
        CommaList.Create("--by", "The groups, such as consultant [default: consultant].", "dimension,…");

    public CompareCommand(Terminal terminal)
        : base("compare", "Who differs beyond chance, without a rank.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_kpi);
        Add(_by);
        _where.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var kpi = AskedKpi.One(standard, run.Asked.GetRequiredValue(_kpi));
        if (kpi.Kind != KpiKind.Ratio)
        {
            throw new UsageException($"指标 '{kpi.Id}' 不是比率。", $"The KPI '{kpi.Id}' is no rate.");
        }

        var asked = CommaList.Of(run.Asked, _by);
        var by = DimensionChoice.Of(asked.Count == 0 ? ["consultant"] : asked);
        if (by.FirstOrDefault(KpiSeries.All.Contains) is { } series)
        {
            throw new UsageException(
                $"--by {series.Id} 是期间，不是分组；期间请用 chart。",
                $"--by {series.Id} makes periods, not groups; 'chart' is for periods.");
        }

        var (period, where) = (_period.Of(run.Asked), _where.Of(run.Asked));
        var figures = AskedKpi.Figures(standard, kpi, _source.Load(run), period).Of(kpi).By(by).Where(where);
        var table = figures.TableOf(run.Cancellation);
        if (table.GroupedKpis.Count == 0)
        {
            throw new UsageException(
                $"指标 '{kpi.Id}' 没有这些维度。", $"The KPI '{kpi.Id}' does not know these dimensions.");
        }

        var comparison = GroupComparison.Of(table, kpi);
        if (run.Asked.GetValue(_format) == "json")
        {
            ComparisonJson.Write(run.Terminal.OutputBytes, comparison, by);
        }
        else
        {
            new ComparisonTable(run.Terminal, run.Language).Show(comparison, by);
        }

        return ExitCodes.Done;
    }
}
