using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.FollowUp;

/// <summary>How soon the next contact with a customer must be, by intent level and by follow-up level.</summary>
public sealed class FollowUpCadence
{
    /// <summary>The cadence of a scale, with the follow-up levels a consultant can choose from, if any.</summary>
    public FollowUpCadence(LevelScale scale, params IEnumerable<FollowUpLevel> followUpLevels)
    {
        ArgumentNullException.ThrowIfNull(scale);
        ArgumentNullException.ThrowIfNull(followUpLevels);
        Scale = scale;
        FollowUpLevels = [.. followUpLevels];
    }

    /// <summary>The scale whose levels may set a contact interval.</summary>
    public LevelScale Scale { get; }

    /// <summary>The follow-up levels a consultant can choose from; empty where the grade alone decides.</summary>
    public IReadOnlyList<FollowUpLevel> FollowUpLevels { get; }

    /// <summary>The contact interval of an intent level; null where it has none.</summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    internal Period? IntervalAt(LevelCode level) => Scale.Get(level).ContactInterval;

    /// <summary>
    /// The last day, included, for the next contact; null where there is no bound. Where both the intent level and a
    /// follow-up level set one, both hold (ours).
    /// </summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    public LocalDate? LatestNext(LocalDate contactOn, LevelCode level, FollowUpLevel? followUpLevel = null) =>
        Bound(contactOn, level, followUpLevel)?.Last;

    /// <summary>
    /// Whether a next date is as the cadence wants it. A card that is dormant or closed takes none; any other needs one
    /// where a bound is set; an agreed date may lie beyond the bound, but never before its own contact.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    public Verdict Judge(NextContact next, LevelCode level, FollowUpLevel? followUpLevel = null)
    {
        ArgumentNullException.ThrowIfNull(next);
        var bound = Bound(next.ContactOn, level, followUpLevel);
        return Verdict.Of(next.IsPursued ? Pursued(next, bound) : Rested(next));
    }

    /// <summary>The follow-up level with a number; null where none is chosen or none has it.</summary>
    public FollowUpLevel? Numbered(int? number)
    {
        // Hardly any contact chooses one; a lambda would cost an object for each of millions.
        for (var place = 0; number is not null && place < FollowUpLevels.Count; place++)
        {
            if (FollowUpLevels[place].Number == number)
            {
                return FollowUpLevels[place];
            }
        }

        return null;
    }

    /// <summary>Whether a next date that is not agreed keeps the bound; where there is none, any date does.</summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    internal bool Keeps(LocalDate contactOn, LocalDate nextOn, LevelCode level, FollowUpLevel? followUpLevel = null) =>
        (IntervalAt(level) is not { } byGrade || nextOn <= contactOn.Plus(byGrade))
        && (followUpLevel is null || nextOn <= contactOn.Plus(followUpLevel.Interval));

    /// <summary>
    /// Why a next date lies beyond the bound; null where it keeps it, where there is none, and where the date is
    /// agreed: an appointment goes before every bound.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    internal Reason? AgainstLateness(NextContact next, LevelCode level, FollowUpLevel? followUpLevel = null)
    {
        ArgumentNullException.ThrowIfNull(next);
        return next is { IsAgreed: false, NextOn: { } nextOn }
            && Bound(next.ContactOn, level, followUpLevel) is { } bound
            && nextOn > bound.Last
                ? TooLate(nextOn, bound)
                : null;
    }

    private static Reason TooLate(LocalDate nextOn, (LocalDate Last, Phrase Why) bound) =>
        new("next-date-too-late", new(
            $"下次跟进日期 {Iso(nextOn)} 晚于 {Iso(bound.Last)}（{bound.Why.Zh}）。",
            $"The next date {Iso(nextOn)} is later than {Iso(bound.Last)} ({bound.Why.En})."));

    private static IEnumerable<Reason> Rested(NextContact next)
    {
        if (next.NextOn is not null)
        {
            yield return new("next-date-not-taken", new(
                "休眠、成交或战败的客户不设下次跟进日期。", "A dormant, delivered or lost card takes no next date."));
        }
    }

    private static IEnumerable<Reason> Pursued(NextContact next, (LocalDate Last, Phrase Why)? bound)
    {
        if (next.NextOn is not { } nextOn)
        {
            if (bound is { } missed)
            {
                yield return new("next-date-missing", new(
                    $"未设下次跟进日期，最迟 {Iso(missed.Last)}（{missed.Why.Zh}）。",
                    $"There is no next date; it is {Iso(missed.Last)} at the latest ({missed.Why.En})."));
            }
        }
        else if (nextOn < next.ContactOn)
        {
            yield return new("next-date-before-contact", new(
                $"下次跟进日期 {Iso(nextOn)} 早于本次联系 {Iso(next.ContactOn)}。",
                $"The next date {Iso(nextOn)} is before its own contact on {Iso(next.ContactOn)}."));
        }
        else if (!next.IsAgreed && bound is { } passed && nextOn > passed.Last)
        {
            yield return TooLate(nextOn, passed);
        }
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private (LocalDate Last, Phrase Why)? Bound(LocalDate contactOn, LevelCode level, FollowUpLevel? followUpLevel)
    {
        var grade = Scale.Get(level);
        var byGrade = Reach(contactOn, grade.ContactInterval, grade.Name);
        var byChoice = Reach(contactOn, followUpLevel?.Interval, followUpLevel?.Name ?? default);
        return byGrade is { } bound && !(byChoice?.Last < bound.Last) ? byGrade : byChoice;
    }

    private static (LocalDate Last, Phrase Why)? Reach(LocalDate contactOn, Period? interval, Phrase name)
    {
        if (interval is null)
        {
            return null;
        }

        var words = IntervalWords.Of(interval);
        return (contactOn.Plus(interval), new($"{name.Zh}：{words.Zh}内", $"{name.En}: within {words.En}"));
    }
}
