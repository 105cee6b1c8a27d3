using Funnel.Domain.Dealers;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// A customer card (客户档案): its filing and everything that happened to it since. It is a value: a move gives a new card
/// and leaves this one as it was, and two cards that tell the same are equal.
/// </summary>
public sealed class CustomerCard : IEquatable<CustomerCard>
{
    internal CustomerCard(CardFiling filing, LevelScale scale, IReadOnlyList<CardEvent> events)
    {
        Filing = filing;
        Scale = scale;
        Events = events;
        foreach (var e in events)
        {
            HasMerges |= e.Move is CardMove.MergeInto or CardMove.TakeOver;
        }
    }

    /// <summary>The card's id.</summary>
    public CardId Id => Filing.Card;

    /// <summary>What was written down at filing.</summary>
    public CardFiling Filing { get; }

    /// <summary>The scale on which the card is graded.</summary>
    public LevelScale Scale { get; }

    /// <summary>Everything that happened since, in order.</summary>
    public IReadOnlyList<CardEvent> Events { get; }

    internal bool HasMerges { get; }

    /// <summary>How the card stands after everything that happened.</summary>
    public CardStatus Status => StoryUntil(LocalDate.MaxIsoValue).Status;

    /// <summary>Files a card.</summary>
    /// <param name="filing">What is written down.</param>
    /// <param name="today">Today at the dealer; a filing may not lie after it.</param>
    /// <param name="rules">The rules it is filed under.</param>
    /// <returns>The card, or every reason against it.</returns>
    public static MoveResult File(CardFiling filing, LocalDate today, CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(rules);
        var start = FoldStart.Of(filing);
        List<Reason> reasons =
        [
            .. FilingChecks.ReasonsAgainst(start, rules), .. ListChecks.OfFiling(filing, rules.Lists),
        ];
        if (FilingChecks.WholesaleOutsideOutreach(start) is { } wholesale)
        {
            reasons.Add(wholesale);
        }

        if (filing.FiledOn > today)
        {
            reasons.Add(DateReasons.InTheFuture);
        }

        return reasons.Count == 0
            ? new(new CustomerCard(filing, rules.Scale, []), today, rules)
            : new(reasons);
    }

    /// <summary>
    /// A card from storage. Its history is taken as it is, since it was checked when it was recorded; history of
    /// unknown origin is read with the card recorder.
    /// </summary>
    public static CustomerCard Restore(CardFiling filing, LevelScale scale, params IEnumerable<CardEvent> events)
    {
        ArgumentNullException.ThrowIfNull(filing);
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(events);
        return new(filing, scale, [.. events]);
    }

    /// <summary>Whether two cards tell the same.</summary>
    public static bool operator ==(CustomerCard? left, CustomerCard? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Whether two cards tell something different.</summary>
    public static bool operator !=(CustomerCard? left, CustomerCard? right) => !(left == right);

    /// <summary>How the card stood at the end of a day, given all that is known now; null before its filing.</summary>
    public CardStatus? On(LocalDate day) => day < Filing.FiledOn ? null : StoryUntil(day).Status;

    /// <summary>The consultant the card belonged to at the end of a day; null before its filing.</summary>
    internal ConsultantId? OwnerOn(LocalDate day) => On(day)?.Owner;

    /// <summary>
    /// The card as it was known at the end of a day: later events are left out, and a merge undone by then never was.
    /// </summary>
    public CustomerCard SeenFrom(LocalDate day) => !HasMerges && (Events.Count == 0 || Events[^1].On <= day)
        ? this
        : new(Filing, Scale, KnownEvents.On(day, Events));

    /// <summary>
    /// Contacts, orders and due dates up to and including a day, with the status at its end, given all that is known
    /// now.
    /// </summary>
    public CardStory StoryUntil(LocalDate day)
    {
        var fold = new CardFold();
        fold.Read(SeenNow(), day);
        return CardStory.Of(fold);
    }

    /// <summary>Makes a move, if the card allows it.</summary>
    /// <param name="move">What happened.</param>
    /// <param name="today">Today at the dealer; nothing may be dated after it.</param>
    /// <param name="rules">The rules the dealer works by.</param>
    /// <returns>The card after the move, or every reason against it; this card stays as it is.</returns>
    /// <exception cref="ArgumentException">Merging concerns two cards: use <see cref="CardMerge"/>.</exception>
    public MoveResult Move(CardEvent move, LocalDate today, CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(rules);
        if (move.Move is CardMove.MergeInto or CardMove.Unmerge or CardMove.TakeOver or CardMove.GiveBack)
        {
            throw new ArgumentException("A merge concerns two cards: use CardMerge.", nameof(move));
        }

        var reasons = MoveChecks.ReasonsAgainst(this, move, today, rules);
        return reasons.Count == 0
            ? new(With(move), today, rules)
            : new(reasons);
    }

    /// <summary>
    /// What a dormancy rule says about the card as it stands at the end of a day; its state allows it or not besides.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the filing.</exception>
    public Verdict DormancyOn(LocalDate day, DormancyRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var status = On(day) ?? throw new ArgumentOutOfRangeException(nameof(day), day, "The card is not filed yet.");
        return rule.Judge(
            new(Filing.Channel, Filing.FiledOn, status.HasVisited, status.Covered, status.LastContactOn is not null)
            {
                FirstVisitOn = status.FirstVisitOn,
                LastContactOn = status.LastContactOn,
                NextContactOn = status.NextContactOn,
                Level = status.Level,
                LevelSince = status.LevelSince,
                UnansweredCalls = status.UnansweredCalls,
            },
            day);
    }

    /// <summary>
    /// Every move a host can make on this card, and for each the reasons that stand against it on a day.
    /// </summary>
    public IReadOnlyList<MoveOption> MovesOn(LocalDate day, CardRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. Codes.Of<CardMove>().Values
            .Where(move => move is not (CardMove.TakeOver or CardMove.GiveBack))
            .Select(move => new MoveOption(move, MoveChecks.ReasonsAgainst(this, move, day, rules)))];
    }

    /// <summary>
    /// Whether the other card has the same filing, the same scale and the same events in the same order.
    /// </summary>
    public bool Equals(CustomerCard? other) => ReferenceEquals(this, other)
        || (other is not null
            && Filing == other.Filing
            && Scale.Equals(other.Scale)
            && Events.SequenceEqual(other.Events));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CustomerCard);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Events.Count);

    /// <summary>The card's id alone: personal data does not go into logs.</summary>
    public override string ToString() => Id.Value;

    internal CustomerCard With(CardEvent e) => new(Filing, Scale, [.. Events, e]);

    /// <summary>The card's own events by which it was handed to another consultant, in their order.</summary>
    internal IEnumerable<(ConsultantId To, LocalDate On)> Transfers() =>
        Events.OfType<CardEvent.Transferred>().Select(transfer => (transfer.To, transfer.On));

    /// <summary>The showroom contacts of the card's own events, in their order.</summary>
    internal void CopyVisits(List<CardVisit> visits)
    {
        visits.Clear();
        foreach (var contact in Events.OfType<CardEvent.Contact>().Where(contact => contact.IsVisit))
        {
            visits.Add(new(contact.On, contact.IsTestDrive));
        }
    }

    internal CardFold FoldNow()
    {
        var fold = new CardFold();
        fold.Read(SeenNow(), LocalDate.MaxIsoValue);
        return fold;
    }

    /// <summary>The card without merges that were undone.</summary>
    internal CustomerCard SeenNow() => HasMerges ? SeenFrom(LocalDate.MaxIsoValue) : this;
}
