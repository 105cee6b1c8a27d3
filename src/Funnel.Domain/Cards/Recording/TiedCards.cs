namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// The third step of recording, for cards that merges tie together: their rows are read all in one order of dates and
/// rows.
/// </summary>
internal sealed class TiedCards(IReadOnlyList<TiedCard> cards, List<RowIssue> issues)
{
    // A survivor that is a card at all is one of those its merge ties together.
    private readonly Dictionary<CardId, TiedCard> _byId = cards.ToDictionary(card => card.Filing.Card);
    private readonly Dictionary<TiedCard, TiedCard> _mergedInto = [];

    public void Read()
    {
        var rows = cards.SelectMany(card => Placed(card.Rows).Select(entry => (Card: card, entry.Row, entry.Place)))
            .OrderBy(entry => entry.Place)
            .ToList();
        foreach (var (card, row, _) in rows)
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

    // Within a day a card's rows count in their own order, each in the place of recording of another one.
    private static IEnumerable<(PackedEvent Row, PackedEvent Place)> Placed(IReadOnlyList<PackedEvent> rows) =>
        rows.GroupBy(row => row.Day).SelectMany(day => day.Zip(day.Order()));

    private void Merge(TiedCard card, CardEvent.MergedInto merged, in PackedEvent row)
    {
        var survivor = _byId.GetValueOrDefault(merged.Survivor);
        card.Fold.ComeTo(merged.On);
        survivor?.Fold.ComeTo(merged.On);
        var problem = RowChecks.OfRecording(row)
            ?? RowChecks.Of(card.Fold, FoldStep.Of(merged), card.Rules)
            ?? OfSurvivor(card, survivor, merged);
        if (problem is { } found)
        {
            issues.Add(found.At(row.Row, CardMove.MergeInto, card.Filing.Card));
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

    private static CardProblem? OfSurvivor(TiedCard card, TiedCard? survivor, CardEvent.MergedInto merged)
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

    private void Unmerge(TiedCard card, in PackedEvent row)
    {
        card.Read(row, issues);
        if (!_mergedInto.Remove(card, out var survivor))
        {
            return;
        }

        for (var next = survivor; next is not null; next = _mergedInto.GetValueOrDefault(next))
        {
            next.Rethink(new CardEvent.GaveBack(row.Day, card.Filing.Card));
        }
    }
}
