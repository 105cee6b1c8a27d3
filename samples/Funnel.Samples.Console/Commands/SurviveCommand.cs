using System.CommandLine;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;

namespace Funnel.Samples.Console.Commands;

/// <summary>How long cards wait for a step, and who never comes to it.</summary>
internal sealed class SurviveCommand : HostCommand
{
    private static readonly CodeBook<SpellStage> Stages = Codes.Of<SpellStage>();

    private readonly DatasetSource _source = new();
    private readonly PeriodOptions _period = new();
    private readonly ScopeOption _where = new();
    private readonly IntervalOption _interval = new();
    private readonly Option<string> _format = Choices.Format("table", "json");
    private readonly Option<string[]> _by =
        CommaList.Create("--by", "A curve for each group, month or week.", "dimension,…");

    private readonly Option<string> _stage = new Option<string>("--stage")
    {
        Description = "What is waited for, or the state.",
        HelpName = string.Join('|', Stages.Values.Select(Stages.CodeOf)),
        Required = true,
    }.OneOf([.. Stages.Values.Select(Stages.CodeOf)]);

    public SurviveCommand(Terminal terminal)
        : base("survive", "Time to a step: which share has come to it by which day.", terminal)
    {
        _source.AddTo(this);
        _period.AddTo(this);
        Add(_stage);
        Add(_by);
        _where.AddTo(this);
        _interval.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var stage = Stages.Get(run.Asked.GetRequiredValue(_stage));
        var by = DimensionChoice.Of(CommaList.Of(run.Asked, _by));
        if (by.FirstOrDefault(one => !KpiSeries.All.Contains(one) && !FactKinds.Spells.Dimensions.Contains(one))
            is { } stranger)
        {
            throw new UsageException(
                $"等待时段没有维度 '{stranger.Id}'。", $"Spells do not know the dimension '{stranger.Id}'.");
        }

        var interval = _interval.Of(run.Asked, isCompared: false);
        var (period, where) = (_period.Of(run.Asked), _where.Of(run.Asked));
        var figures = standard.Figures(_source.Load(run).History, period).By(by).Where(where);
        var report = TimeToEvent.Of(figures, stage);
        if (run.Asked.GetValue(_format) == "json")
        {
            SurvivalJson.Write(run.Terminal.OutputBytes, report, interval);
        }
        else
        {
            new SurvivalPicture(run.Terminal, run.Language).Show(report, interval);
        }

        return ExitCodes.Done;
    }
}
