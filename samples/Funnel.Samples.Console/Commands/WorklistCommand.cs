using Funnel.Domain.Facts;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Console.Commands;

/// <summary>The cards that need somebody's attention today.</summary>
internal sealed class WorklistCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly WorklistOptions _worklist = new();
    private readonly ScopeOption _where = new();

    public WorklistCommand(Terminal terminal)
        : base("worklist", "The cards that need attention today, most urgent first.", terminal)
    {
        _source.AddTo(this);
        _worklist.AddTo(this);
        _where.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var (today, list) = (_worklist.TodayOf(run.Asked), _worklist.ListOf(run.Asked));
        var where = _where.Of(run.Asked);
        if (!where.Knows(FactKinds.Cards))
        {
            throw new UsageException("客户档案没有 --where 中的维度。", "Cards lack a dimension of --where.");
        }

        var (history, inScope) = (_source.Load(run).History, where.On(FactKinds.Cards));
        var result = list.On(
            today,
            history,
            standard,
            row => _worklist.IsWanted(row, run.Asked) && inScope.IsSatisfiedBy(row.Card)) with
        { Where = where };
        _worklist.Show(run, result, standard);
        return ExitCodes.Done;
    }
}
