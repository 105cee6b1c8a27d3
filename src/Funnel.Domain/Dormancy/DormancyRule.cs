using System.Globalization;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Dormancy;

/// <summary>When an open card may be set dormant: it can be neither won nor lost now.</summary>
/// <remarks>
/// A customer who has never visited must have been followed up long enough, with at least one contact (ours: a card
/// nobody called is forgotten, not dormant); one who has, walk-ins included, must have been worked through. That a
/// state allows dormancy at all (never Ordered, Delivered or Lost) is the card's own rule; its reasons and the <see
/// cref="Verdict.Reasons"/> of this one add up.
/// </remarks>
public sealed record DormancyRule
{
    /// <summary>A rule with its two thresholds.</summary>
    /// <param name="moreThanDays">Days since filing that do not suffice yet: with 15, day 16 is the first.</param>
    /// <param name="required">What must have been covered with a customer who has visited.</param>
    /// <param name="source">Where the numbers come from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is negative.</exception>
    public DormancyRule(int moreThanDays, ContactContents required, Source source)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(moreThanDays);
        ArgumentNullException.ThrowIfNull(source);
        MoreThanDays = moreThanDays;
        Required = required;
        Source = source;
    }

    /// <summary>A rule of another shape: the card may be set dormant where it meets a condition.</summary>
    /// <param name="when">
    /// The condition, over <see cref="DormancyColumns"/>; its days are those of the day that is judged (<see
    /// cref="Day.AsOf"/>). What is joined by "and" is told one by one where it is not met.
    /// </param>
    /// <param name="source">Where the rule comes from.</param>
    /// <exception cref="ArgumentException">
    /// It is given as code, or asks for a column of another kind: no worklist could ask it.
    /// </exception>
    public DormancyRule(Condition<DormancyCandidate> when, Source source)
    {
        ArgumentNullException.ThrowIfNull(when);
        ArgumentNullException.ThrowIfNull(source);
        if (!IsAskable(when))
        {
            throw new ArgumentException($"'{when.Words.En}' asks for more than a worklist can.", nameof(when));
        }

        (When, Source) = (when, source);
    }

    /// <summary>The condition that is the whole rule; null where the two thresholds are.</summary>
    public Condition<DormancyCandidate>? When { get; }

    /// <summary>Days since filing that must have been exceeded where the customer never visited.</summary>
    public int MoreThanDays { get; }

    /// <summary>The contents that must all be covered where the customer has visited.</summary>
    public ContactContents Required { get; }

    /// <summary>Where the numbers come from.</summary>
    public Source Source { get; }

    /// <summary>Whether the card may be set dormant on a day, and if not, every condition it does not meet.</summary>
    public Verdict Judge(DormancyCandidate candidate, LocalDate on) => When is null
        ? ByThresholds(candidate, on)
        : Verdict.Of(Unmet(When.In(new(on, on)), candidate));

    private static bool IsAskable(Condition<DormancyCandidate> condition) =>
        condition is not Opaque<DormancyCandidate>
        && condition.Accept(AskedColumns<DormancyCandidate>.Instance).All(DormancyColumns.All.Contains)
        && condition.Parts.All(IsAskable);

    private static IEnumerable<Reason> Unmet(Condition<DormancyCandidate> when, DormancyCandidate candidate) =>
        (when is AllOf<DormancyCandidate> all ? all.Parts : [when])
            .Where(part => !part.IsSatisfiedBy(candidate))
            .Select(part => new Reason("rule-unmet", new($"未满足：{part.Words.Zh}", $"not met: {part.Words.En}")));

    private Verdict ByThresholds(DormancyCandidate candidate, LocalDate on) => Verdict.Of(
    [
        .. candidate.HasVisited || candidate.Channel == FilingChannel.WalkIn
            ? Codes.Of<ContactContents>().SinglesIn(Required & ~candidate.Covered).Select(Missing)
            : TooEarly(candidate.FiledOn, on),
        .. candidate.Channel != FilingChannel.WalkIn && !candidate.HasContact ? [NeverContacted] : (Reason[])[],
    ]);

    private static Reason NeverContacted { get; } =
        new("never-contacted", new("留档后从未跟进。", "The customer was never contacted since the filing."));

    private static Reason Missing(ContactContents content)
    {
        var name = Codes.Of<ContactContents>().NameOf(content);
        return new(
            $"{Codes.Of<ContactContents>().CodeOf(content)}-missing",
            new($"尚未进行{name.Zh}。", $"There was no {name.En} yet."));
    }

    private IEnumerable<Reason> TooEarly(LocalDate filedOn, LocalDate on)
    {
        // A day before the filing is refused as the filing day itself is.
        var days = Math.Max(0, Period.DaysBetween(filedOn, on));
        if (days > MoreThanDays)
        {
            yield break;
        }

        var have = days.ToString(CultureInfo.InvariantCulture);
        var need = MoreThanDays.ToString(CultureInfo.InvariantCulture);
        yield return new("too-recent", new(
            $"留档 {have} 天，须超过 {need} 天。",
            $"The card was filed {have} days ago; more than {need} must have passed."));
    }
}
