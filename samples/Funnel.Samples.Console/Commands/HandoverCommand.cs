using System.CommandLine;
using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>A consultant's open cards and owners go to another one: what would become of each.</summary>
internal sealed class HandoverCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<string> _from = Id("--from", "The consultant who hands over.");
    private readonly Option<string> _to = Id("--to", "The consultant who receives, of the master data.");
    private readonly Option<LocalDate> _on = DateOption.Required("--on", "The first day with the new consultant.");
    private readonly Option<string> _cause = new("--cause")
    {
        Description = "Why, a code of the standard's list.",
        HelpName = "code",
        DefaultValueFactory = _ => HandoverCause.ConsultantLeft.Value,
    };

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Write the dataset with the transfers made to this folder.",
        HelpName = "DIR",
    };

    private readonly Option<string> _format = Choices.Format("table", "json");

    public HandoverCommand(Terminal terminal)
        : base("handover", "A batch transfer: a consultant's open cards and owners go to another one.", terminal)
    {
        _source.AddTo(this);
        Add(_from);
        Add(_to);
        Add(_on);
        Add(_cause);
        Add(_out);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var cause = CauseOf(run.Asked, standard);
        var dataset = _source.Load(run);
        var on = run.Asked.GetValue(_on);
        var transfer = new BatchTransfer(
            new(run.Asked.GetRequiredValue(_from)), ReceiverOf(run.Asked, dataset.History), on, cause);
        var cards = transfer.OfCards(dataset.History.Cards, on, standard.CardRules);
        var owners = transfer.OfOwners(dataset.History.Cards, dataset.History.OwnerTransfers, on);
        var listing = new HandoverListing(transfer, cards, owners);
        if (run.Asked.GetValue(_out) is { } target)
        {
            DatasetWriter.WriteFolder(target, dataset with { History = listing.Made(dataset.History) });
        }

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

    private HandoverCause CauseOf(ParseResult asked, SalesStandard standard)
    {
        var cause = new HandoverCause(asked.GetRequiredValue(_cause));
        var known = standard.Lists.HandoverCauses;
        return known.Contains(cause) ? cause : throw new UsageException(
            $"--cause：该标准没有 '{cause}'，可用：{Codes()}。", $"--cause: the standard has no '{cause}'; one of {Codes()}.");

        string Codes() => string.Join(' ', known.Entries.Select(entry => entry.Code));
    }

    private Consultant ReceiverOf(ParseResult asked, FunnelHistory history)
    {
        var id = new ConsultantId(asked.GetRequiredValue(_to));
        return history.Consultants.FirstOrDefault(person => person.Id == id) ?? throw new UsageException(
            $"主数据中没有销售顾问 '{id}'。", $"The master data has no consultant '{id}'.");
    }

    private static Option<string> Id(string name, string description) =>
        new(name) { Description = description, HelpName = "id", Required = true };
}
