using System.CommandLine;
using Funnel.Domain.Audit;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>A standard's rules about calls, records and the daily check, held against what was recorded.</summary>
internal sealed class ConductCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<LocalDate> _from = DateOption.Required("--from", "The first day.");
    private readonly Option<LocalDate> _to = DateOption.Required("--to", "The last day, included.");
    private readonly Option<string> _format = Choices.Format("table", "json");

    public ConductCommand(Terminal terminal)
        : base("conduct", "How calls were taken, what records hold, whether they were checked that day.", terminal)
    {
        _source.AddTo(this);
        Add(_from);
        Add(_to);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var (from, to) = (run.Asked.GetValue(_from), run.Asked.GetValue(_to));
        var review = ConductReview.Of(_source.Load(run).History, standard, from, to);
        if (run.Asked.GetValue(_format) == "json")
        {
            ConductListing.WriteJson(run.Terminal.OutputBytes, standard, from, to, review);
        }
        else
        {
            ConductListing.Show(new(run.Terminal, run.Language), review);
        }

        return ExitCodes.Done;
    }
}
