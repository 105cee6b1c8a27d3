using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>What a section of events.csv holds.</summary>
internal sealed class EventSection(SharedTexts texts, int expected)
{
    private readonly List<(string Card, long Line)> _cut = [];

    public PackedEvents Events { get; } = new(texts, expected);

    /// <summary>The cards whose history is not whole without a faulty row, with the lines of these.</summary>
    public IReadOnlyList<(string Card, long Line)> Cut => _cut;

    /// <summary>The corrections, which wait until every row they may name is read.</summary>
    public List<CorrectionDraft> Corrections { get; } = [];

    /// <summary>The consultants named.</summary>
    public NamedIds Named { get; } = new();

    public void Add(int card, in EventRow e, long line)
    {
        Events.Add(card, e, checked((int)line));
        if (e.Move is CardMove.Contact or CardMove.Transfer)
        {
            Named.MeetConsultant(e.Move == CardMove.Contact ? "consultant" : "to", e.Consultant, line);
        }

        Named.MeetWriter(e.Entry, line);
    }

    public void Add(CorrectionDraft correction)
    {
        Corrections.Add(correction);
        Named.MeetWriter(correction.Entry, correction.Line);
    }

    /// <summary>Notes a faulty row that may have been an order, a closing or a merge.</summary>
    public void Cuts(ReadOnlySpan<byte> card, long line)
    {
        if (!card.IsEmpty)
        {
            _cut.Add((Encoding.UTF8.GetString(card), line));
        }
    }
}
