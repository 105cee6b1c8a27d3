using System.Text;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>Brings corrections to the cards they are of, once every row they may name is read.</summary>
internal sealed class CorrectionsReading(
    RowRecorder book, CardDirectory cards, ModelSpellings models, FileLog log, CardCauses causes)
{
    private readonly Dictionary<(int Card, string Row), (CardFiling? Filing, CardEvent? Event)> _corrected = [];

    public void Take(IReadOnlyList<CorrectionDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var card = cards.Find(Encoding.UTF8.GetBytes(draft.Card));
            if (card == CardDirectory.Rejected)
            {
                log.Dependent(draft.Line, "card", draft.Card);
            }
            else if (card < 0)
            {
                log.Error(draft.Line, "card", draft.Card, DatasetMessages.UnknownCard);
            }
            else
            {
                Take(card, draft);
            }
        }
    }

    private void Take(int card, CorrectionDraft draft)
    {
        var correction = new RowCorrection(draft.Target, draft.Cause, draft.Entry) { Note = draft.Note };
        if (draft.Right is { } right)
        {
            if (!TryGetWrong(card, draft.Target, out var filing, out var e))
            {
                Refuse(draft, "target", draft.Target, DatasetMessages.UnknownTarget);
                return;
            }

            correction = correction with
            {
                RightFiling = filing is null ? null : right.Filing(filing, models),
                RightEvent = e is null ? null : right.Event(e, models),
            };
            if (correction.IsVoid)
            {
                Refuse(draft, "right_event", "", DatasetMessages.AmendmentLacksFields);
                return;
            }
        }

        if (draft.Entry.Row is { } row)
        {
            _corrected[(card, row)] = (correction.RightFiling, correction.RightEvent);
        }

        book.Add(card, correction, draft.Line, SurvivorOf(correction));
    }

    private int SurvivorOf(RowCorrection correction) => correction.RightEvent is CardEvent.MergedInto merged
        ? cards.Find(merged.Survivor)
        : CardDirectory.Unknown;

    /// <summary>What the corrected row says: a row of the card, or an amendment of one.</summary>
    private bool TryGetWrong(int card, string target, out CardFiling? filing, out CardEvent? e)
    {
        if (_corrected.TryGetValue((card, target), out var before))
        {
            (filing, e) = before;
            return filing is not null || e is not null;
        }

        return book.TryGetRow(card, target, out filing, out e);
    }

    private void Refuse(CorrectionDraft draft, string column, string value, Phrase message)
    {
        log.Error(draft.Line, column, value, message);
        causes.Add(draft.Card, DatasetFiles.Events, draft.Line);
    }
}
