using System.CommandLine;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Kpis;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Console.Commands;

/// <summary>The cards, traffic records or other records behind a number.</summary>
internal sealed class MembersCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly ScopeOption _where = new();
    private readonly Option<string> _kpi = new("--kpi") { Description = "The KPI.", HelpName = "id", Required = true };
    private readonly Option<string> _side = new Option<string>("--side")
    {
        Description = "Which side of it.",
        HelpName = "numerator|denominator",
        Required = true,
    }.OneOf("numerator", "denominator");

    private readonly Option<string[]> _group = new("--by-value")
    {
        Description = "Only one group of a report; values may hold spaces. Can be given again and again.",
        HelpName = "dimension=value,…",
    };

    private readonly Option<string> _format = Choices.Format("json", "xlsx");

    public MembersCommand(Terminal terminal)
        : base("members", "The cards or other records behind a number.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_kpi);
        Add(_side);
        Add(_group);
        _where.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var group = GroupChoice.Of(run.Asked.GetValue(_group) ?? []);
        var period = GroupChoice.PeriodOf(group, _period.Of(run.Asked));
        var standard = _source.StandardOf(run.Asked, period);
        var kpi = KpiChoice.Defined(standard, run.Asked.GetRequiredValue(_kpi), period);
        var side = run.Asked.GetValue(_side) == "numerator" ? KpiSide.Numerator : KpiSide.Denominator;
        var where = _where.Of(run.Asked);
        MembersQuery.Check(kpi, side, group, where);
        var result = MembersQuery.Of(standard, _source.Load(run).History, period, kpi, side, group, where);
        if (run.Asked.GetValue(_format) == "xlsx")
        {
            ResultWorkbook.Write(run.Terminal.OutputBytes, result, run.Language);
        }
        else
        {
            MembersJson.Write(run.Terminal.OutputBytes, result);
        }

        return ExitCodes.Done;
    }
}
