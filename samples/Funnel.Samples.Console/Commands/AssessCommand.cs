using System.CommandLine;
using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Console.Options;
using Funnel.Samples.Console.Rendering;
using NodaTime;

namespace Funnel.Samples.Console.Commands;

/// <summary>The level of every open card beside what was recorded about it.</summary>
internal sealed class AssessCommand : HostCommand
{
    private readonly DatasetSource _source = new();
    private readonly Option<LocalDate> _today =
        DateOption.Required("--today", "The day of the assessment, in the dealer's zone.");

    private readonly WhoseCards _whose = new();
    private readonly Option<string> _format = Choices.Format("table", "json");

    public AssessCommand(Terminal terminal)
        : base("assess", "The level of each open card, what its recorded answers bear out, what is missing.", terminal)
    {
        _source.AddTo(this);
        Add(_today);
        _whose.AddTo(this);
        Add(_format);
    }

    protected override int Run(Invocation run)
    {
        var standard = _source.StandardOf(run.Asked);
        var today = run.Asked.GetValue(_today);
        List<AssessedCard> cards = [.. _source.Load(run).History.Cards
            .Select(card => AssessedCard.Of(card, today, standard))
            .OfType<AssessedCard>()
            .Where(card => _whose.Wants(run.Asked, card.Dealer, card.Owner))
            .OrderBy(card => card.Card.Value, StringComparer.Ordinal)];
        if (run.Asked.GetValue(_format) == "json")
        {
            AssessmentListing.WriteJson(run.Terminal.OutputBytes, today, cards);
        }
        else
        {
            AssessmentListing.Show(new(run.Terminal, run.Language), today, cards, standard.Scale);
        }

        return ExitCodes.Done;
    }
}
