using Funnel.Domain.Cards;
using Funnel.Domain.Duplicates;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// Makes the facts of corrections, and of the rows that proved wrong: of a card that is there, and of one that never
/// was.
/// </summary>
internal sealed class EntriesOfCorrections(EntryDrafts drafts, LocalDate asOf, LocalDate knownOn, IPhoneReader phones)
{
    /// <summary>The corrections of a card that are known, in the order of recording.</summary>
    public IReadOnlyList<RowCorrection> Known(WrittenGroup group, CardId card) =>
    [
        .. group.Corrections.Where(one => one.Card == card && one.Correction.RecordedOn <= knownOn)
            .Select(one => one.Correction)
            .OrderBy(one => one.RecordedOn),
    ];

    /// <summary>The facts of a card's corrections and of what proved wrong.</summary>
    /// <param name="group">The rows as they were written down.</param>
    /// <param name="written">The card's filing as it was written down.</param>
    /// <param name="card">The card as it stands; null where its filing proved wrong.</param>
    public IEnumerable<DatedEntry> Of(WrittenGroup group, CardFiling written, CustomerCard? card)
    {
        var corrections = Known(group, written.Card);
        var filing = card?.Filing ?? written;
        var identity = written.Customer;
        var pushes = card is null ? null : new DatePushes(card, corrections);
        foreach (var correction in corrections.Where(one => one.RecordedOn <= asOf))
        {
            var right = correction.RightFiling?.Customer;
            var fact = drafts.Of(
                filing,
                correction.IsVoid ? EntryKind.Voided : EntryKind.Amended,
                card?.SeenFrom(asOf).OwnerOn(correction.RecordedOn) ?? filing.Consultant,
                correction.RecordedOn,
                correction.Entry) with
            {
                IsOfFiling = correction.RightFiling is not null,
                ChangesIdentity = correction.RightFiling is not null && IsAnother(identity, right, filing),
                DaysToDeal = correction.RightFiling is null ? null : DaysToDeal(card, correction.RecordedOn),
                DatePushes = pushes?.Of(correction),
            };
            identity = correction.RightFiling is null ? identity : right;
            yield return EntryDrafts.Dated(fact, correction.Entry);
        }

        foreach (var wrong in WrongRows(group, written, card))
        {
            yield return wrong;
        }
    }

    /// <summary>The rows that do not stand any more; they say neither state nor level.</summary>
    private IEnumerable<DatedEntry> WrongRows(WrittenGroup group, CardFiling written, CustomerCard? card)
    {
        if (card is null && written.FiledOn <= asOf)
        {
            var fact = drafts.Of(written, EntryKind.Filing, written.Consultant, written.FiledOn, written.Entry);
            yield return EntryDrafts.Dated(fact with { IsVoid = true }, written.Entry);
        }

        var standing = card?.Events.Select(e => e.Entry?.Row).OfType<string>().ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var (_, e) in group.Events.Where(one => one.Card == written.Card && one.Event.On <= asOf))
        {
            if (e.Entry is { Row: { } row } entry && !standing.Contains(row) && !(entry.RecordedOn > knownOn))
            {
                var consultant = (e as CardEvent.Contact)?.By ?? written.Consultant;
                var fact = drafts.Of(written, EntriesOfCard.KindOf(e.Move), consultant, e.On, entry);
                yield return EntryDrafts.Dated(fact with { IsVoid = true }, entry);
            }
        }
    }

    // What was missing before and is told now is completed, not changed.
    private bool IsAnother(CustomerDetails? before, CustomerDetails? after, CardFiling filing) =>
        before is { Name: { } name, Phone: { } phone } && after is { Name: { } newName, Phone: { } newPhone }
        && !string.Equals(name.Trim(), newName.Trim(), StringComparison.Ordinal)
        && !IsSamePhone(phone, newPhone, filing);

    private bool IsSamePhone(string phone, string other, CardFiling filing) =>
        string.Equals(phone.Trim(), other.Trim(), StringComparison.Ordinal)
        || phones.Read(phone, filing.Dealer).Intersect(phones.Read(other, filing.Dealer)).Any();

    private int? DaysToDeal(CustomerCard? card, LocalDate day) => card?.Events
        .Where(e => e is CardEvent.OrderSigned or CardEvent.Delivered && e.On <= asOf)
        .Min(e => (int?)Math.Abs(Period.DaysBetween(e.On, day)));
}
