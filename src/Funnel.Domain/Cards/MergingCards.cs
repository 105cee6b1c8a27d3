namespace Funnel.Domain.Cards;

/// <summary>Reads the recorded history of cards that merges tie together, all in one order of dates and rows.</summary>
internal sealed class MergingCards(
    IReadOnlyList<CardRecord> cards,
    CardRules rules,
    List<RecordIssue> issues)
{
    // A survivor that is a card at all is one of those its merge ties together.
    private readonly Dictionary<CardId, CardRecord> _byId = cards.ToDictionary(card => card.Filing.Card);
    private readonly Dictionary<CardRecord, CardRecord> _mergedInto = [];

    public void Read()
    {
        var rows = cards.SelectMany(card => card.Rows.Select(row => (Card: card, Row: row)))
            .OrderBy(entry => entry.Row.Event.On)
            .ThenBy(entry => entry.Row.Order)
            .ToList();
        foreach (var (card, row) in rows)
        {
            switch (row.Event)
            {
                case CardEvent.MergedInto merged:
                    Merge(card, merged, row);
                    break;
                case CardEvent.Unmerged:
                    Unmerge(card, row);
                    break;
                default:
                    card.Read(row, issues);
                    break;
            }
        }
    }

    private void Merge(CardRecord card, CardEvent.MergedInto merged, RecordedEvent row)
    {
        var survivor = _byId.GetValueOrDefault(merged.Survivor);
        var problem = RecordChecks.Of(card.Fold, CardStep.Of(merged), rules) ?? OfSurvivor(card, survivor, merged);
        if (problem is { } found)
        {
            issues.Add(found.At(row.Row, CardMove.MergeInto, () => card.Filing.Card));
        }

        if (problem is { IsError: true })
        {
            return;
        }

        var duplicate = card.ToCard().SeenNow();
        card.Accept(merged);
        survivor!.Accept(new CardEvent.TookOver(merged.On, duplicate));
        _mergedInto[card] = survivor;
    }

    private static RecordChecks.Problem? OfSurvivor(CardRecord card, CardRecord? survivor, CardEvent.MergedInto merged)
    {
        var to = merged.Survivor.Value;
        if (survivor is null)
        {
            return new(true, "to", to, MergeReasons.UnknownSurvivor);
        }

        var reason = MergeReasons.AgainstPair(survivor.Filing, card.Filing, merged.On)
            .Concat(MergeReasons.AgainstSurvivor(survivor.Fold.State))
            .FirstOrDefault();
        return reason is not null ? new(true, "to", to, reason)
            : survivor.Filing.FiledOn > card.Filing.FiledOn ? new(false, "to", to, MergeReasons.SurvivorFiledLater)
            : null;
    }

    private void Unmerge(CardRecord card, RecordedEvent row)
    {
        card.Read(row, issues);
        if (!_mergedInto.Remove(card, out var survivor))
        {
            return;
        }

        for (var next = survivor; next is not null; next = _mergedInto.GetValueOrDefault(next))
        {
            next.Rethink(new CardEvent.GaveBack(row.Event.On, card.Filing.Card));
        }
    }
}
