using Funnel.Domain.Cards;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>Tells each row what its writer had written down before it, where writer and moment are told.</summary>
internal sealed class WriterOrder(int burstSeconds)
{
    /// <summary>The rows in their order, with what their writers did.</summary>
    public IReadOnlyList<EntryFacts> Of(IReadOnlyList<DatedEntry> rows)
    {
        EntryFacts[] facts = [.. rows.Select(row => row.Fact)];
        var writers =
            from row in rows.Select((row, place) => (row.Fact, row.At, Place: place))
            where row.At is not null && row.Fact.RecordedBy is not null
            group (row.Place, At: row.At!.Value) by (row.Fact.Dealer, row.Fact.RecordedBy);
        foreach (var writer in writers)
        {
            List<(int Place, LocalDateTime At)> inOrder = [.. writer.OrderBy(row => row.At)];
            for (var next = 1; next < inOrder.Count; next++)
            {
                var seconds = SecondsBetween(inOrder[next - 1].At, inOrder[next].At);
                var place = inOrder[next].Place;
                facts[place] = facts[place] with { SecondsSinceWriter = (int)Math.Min(seconds, int.MaxValue) };
            }

            Burst(facts, inOrder.FindAll(row => facts[row.Place].What == EntryKind.Contact));
        }

        return facts;
    }

    private static long SecondsBetween(LocalDateTime earlier, LocalDateTime later) =>
        Period.Between(earlier, later, PeriodUnits.Seconds).Seconds;

    private void Burst(EntryFacts[] facts, List<(int Place, LocalDateTime At)> contacts)
    {
        for (int first = 0, end; first < contacts.Count; first = end)
        {
            end = first + 1;
            while (end < contacts.Count && SecondsBetween(contacts[end - 1].At, contacts[end].At) < burstSeconds)
            {
                end++;
            }

            var burst = contacts.GetRange(first, end - first);
            var cards = burst.Select(row => facts[row.Place].Card).OfType<CardId>().Distinct().Count();
            foreach (var (place, _) in burst)
            {
                facts[place] = facts[place] with { BurstContacts = cards };
            }
        }
    }
}
