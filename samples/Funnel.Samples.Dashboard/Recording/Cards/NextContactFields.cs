using System.Globalization;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>
/// The next contact date, with what bounds it: the intent level or a follow-up level, and an appointment.
/// </summary>
internal sealed class NextContactFields
{
    private readonly FollowUpCadence _cadence;
    private readonly LocalDate _today;
    private readonly ChoiceField<int> _followUpLevel;
    private readonly DateField _nextOn;
    private readonly FlagField _isAgreed = new("agreed", FieldTexts.IsAgreed) { Hint = FieldTexts.IsAgreedHint };

    public NextContactFields(FollowUpCadence cadence, LocalDate today)
    {
        (_cadence, _today) = (cadence, today);
        _followUpLevel = new("follow-up-level", FieldTexts.FollowUpLevel, [.. cadence.FollowUpLevels.Select(Choice)])
        {
            Hint = FieldTexts.FollowUpLevelHint,
        };
        _nextOn = new("next", FieldTexts.NextContactOn) { Hint = Bounds() };
    }

    public IReadOnlyList<Field> All =>
        _cadence.FollowUpLevels.Count > 0 ? [_followUpLevel, _nextOn, _isAgreed] : [_nextOn, _isAgreed];

    /// <summary>Suggests the last day the cadence allows after a contact today.</summary>
    public void Suggest(TypedValues typed, LevelCode level)
    {
        var followUp = LikelyLevel(level);
        typed.With(_followUpLevel.Name, followUp?.Number.ToString(CultureInfo.InvariantCulture));
        if (_cadence.LatestNext(_today, level, followUp) is { } latest)
        {
            typed.With(_nextOn.Name, LocalDatePattern.Iso.Format(latest));
        }
    }

    /// <summary>
    /// Suggests the date for a customer just met, whose level is not known yet: that of the hottest one.
    /// </summary>
    public void SuggestSoonest(TypedValues typed) =>
        Suggest(typed, _cadence.Scale.Levels.First(level => !level.RequiresOrder).Code);

    /// <summary>The next date that was typed; what the cadence says against it is a reason against the form.</summary>
    /// <param name="reading">What was typed.</param>
    /// <param name="on">The day of the contact or the filing.</param>
    /// <param name="level">The level after it.</param>
    /// <param name="isPursued">Whether the card is pursued further after it.</param>
    /// <returns>The date, and the number of the follow-up level that was chosen, if any.</returns>
    public (NextContact Next, int? FollowUpLevel) Read(
        FormReading reading, LocalDate on, LevelCode level, bool isPursued = true)
    {
        var number = _cadence.FollowUpLevels.Count > 0 ? reading.Value(_followUpLevel) : null;
        var next = new NextContact(on, reading.Value(_nextOn), reading.Flag(_isAgreed), isPursued);

        // A date before its own contact is refused by the card itself: no need to say so twice.
        if (reading.IsSound && !(next.NextOn < on))
        {
            var followUp = _cadence.FollowUpLevels.FirstOrDefault(choice => choice.Number == number);
            reading.Object(_cadence.Judge(next, level, followUp).Reasons);
        }

        return (next with { IsAgreed = next.IsAgreed && next.NextOn is not null }, number);
    }

    /// <summary>
    /// The coolest intent level goes with the coolest follow-up level, and so on up: a suggestion, which the consultant
    /// overrules (ours).
    /// </summary>
    private FollowUpLevel? LikelyLevel(LevelCode level)
    {
        var fromCoolest = _cadence.Scale.Levels.Count - 1 - _cadence.Scale.RankOf(level);
        var levels = _cadence.FollowUpLevels;
        return levels.Count == 0 ? null : levels[Math.Max(0, levels.Count - 1 - fromCoolest)];
    }

    private (int Value, FieldChoice Choice) Choice(FollowUpLevel level)
    {
        var words = IntervalWords.Of(level.Interval);
        var latest = LocalDatePattern.Iso.Format(_today.Plus(level.Interval));
        var number = level.Number.ToString(CultureInfo.InvariantCulture);
        return (level.Number, new(number, new(
            $"{number}：{words.Zh}内（{latest}）", $"{number}: within {words.En} ({latest})")));
    }

    private Phrase Bounds()
    {
        var bounds = _cadence.Scale.Levels.Where(level => level.ContactInterval is not null).Select(level =>
        {
            var words = IntervalWords.Of(level.ContactInterval!);
            return new Phrase($"{level.Name.Zh}{words.Zh}内", $"{level.Name.En} within {words.En}");
        }).ToList();
        return bounds.Count == 0 ? FieldTexts.NextContactHint : new(
            $"{string.Join('；', bounds.Select(b => b.Zh))}。{FieldTexts.NextContactHint.Zh}",
            $"{string.Join("; ", bounds.Select(b => b.En))}. {FieldTexts.NextContactHint.En}");
    }
}
