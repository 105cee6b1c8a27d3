using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;

namespace Funnel.Samples.Console.Commands;

/// <summary>The cards that need somebody's attention today.</summary>
internal sealed class WorklistCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly WorklistOptions _worklist = new();

    public WorklistCommand(Terminal terminal)
        : base("worklist", "The cards that need attention today, most urgent first.", terminal)
    {
        _source.AddTo(this);
        _worklist.AddTo(this);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var (today, list) = (_worklist.TodayOf(run.Asked), _worklist.ListOf(run.Asked));
        var history = _source.Load(run).History;
        var result = list.On(today, history, standard, row => _worklist.IsWanted(row, run.Asked));
        _worklist.Show(run, result, standard);
        return ExitCodes.Done;
    }
}
