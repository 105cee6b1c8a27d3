using System.CommandLine;
using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>Who receives the next walk-in, and whether the day's were received in turn.</summary>
internal sealed class RotationCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<LocalDate> _today = DateOption.Required("--today", "The day, in the dealer's zone.");
    private readonly Option<string> _dealer =
        new("--dealer") { Description = "The dealer.", HelpName = "id", Required = true };

    private readonly Option<string[]> _absent =
        CommaList.Create("--absent", "Consultants who are away and keep their place.", "id,…");

    private readonly Option<string> _format = Choices.Format("table", "json");

    public RotationCommand(Terminal terminal)
        : base("rotation", "Whose turn it is to receive the next new customer, from the showroom register.", terminal)
    {
        _source.AddTo(this);
        Add(_today);
        Add(_dealer);
        Add(_absent);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var history = _source.Load(run).History;
        var (today, dealer) = (run.Asked.GetValue(_today), new DealerId(run.Asked.GetRequiredValue(_dealer)));
        var replay = RotationReplay.Of(history.Traffic, history.Consultants, dealer, today);
        if (replay.Queue.Order.Count == 0)
        {
            throw new UsageException(
                $"'{dealer}' 当日没有在职的销售顾问。", $"'{dealer}' has no consultant in service on that day.");
        }

        var queue = CommaList.Of(run.Asked, _absent)
            .Aggregate(replay.Queue, (waiting, absent) => MarkAbsent(waiting, new(absent)));
        var listing = new RotationListing(dealer, today, queue, replay.Receptions);
        if (run.Asked.GetValue(_format) == "json")
        {
            listing.WriteJson(run.Terminal.OutputBytes);
        }
        else
        {
            listing.Show(new(run.Terminal, run.Language));
        }

        return ExitCodes.Done;
    }

    private static RotationQueue MarkAbsent(RotationQueue queue, ConsultantId absent) => queue.Order.Contains(absent)
        ? queue.MarkAbsent(absent)
        : throw new UsageException($"排号中没有 '{absent}'。", $"'{absent}' is not in the queue.");
}
