using System.Globalization;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>What is wrong or odd about what a filing or a contact says of the level and the next date.</summary>
/// <param name="On">The day of the filing or contact.</param>
/// <param name="Level">The level after it; null where it is unchanged.</param>
/// <param name="NextOn">The next contact date, if set.</param>
/// <param name="IsAgreed">Whether the customer named it.</param>
/// <param name="FollowUpLevel">The number of the follow-up level chosen, if any.</param>
/// <param name="Basis">What the level rests on, where it was written down.</param>
internal readonly record struct ContentChecks(
    LocalDate On, LevelCode? Level, LocalDate? NextOn, bool IsAgreed, int? FollowUpLevel, GradeBasis? Basis)
{
    private static Reason AgreedWithoutDate { get; } = new("agreed-without-date", new(
        "没有下次跟进日期，就没有约定。",
        "Without a next contact date there is nothing agreed."));

    private static Reason UnknownCode { get; } = new("unknown-code", new(
        "标准中没有该代码。",
        "No standard lists this code."));

    public static ContentChecks Of(in FoldStart f) =>
        new(f.FiledOn, f.Level, f.NextContactOn, f.IsAgreed, f.FollowUpLevel, f.Basis);

    public static ContentChecks Of(in FoldStep c) =>
        new(c.On, c.Level, c.NextContactOn, c.IsAgreed, c.FollowUpLevel, c.Basis);

    /// <summary>Whether nothing contradicts itself; almost every row is sound, and there are millions.</summary>
    public bool IsSound(CardRules rules) =>
        (Level is null || rules.Scale.Contains(Level.Value))
        && !(NextOn < On)
        && !(IsAgreed && NextOn is null)
        && !IsUnknownFollowUpLevel(rules)
        && (Basis is null || UnknownCodes(rules.Scale).Count == 0);

    /// <summary>Everything that contradicts itself.</summary>
    public IEnumerable<CardProblem> Errors(CardRules rules)
    {
        if (Level is { } level && !rules.Scale.Contains(level))
        {
            yield return CardProblem.Error("level", level.Value, FilingChecks.UnknownLevel(rules.Scale));
        }

        if (NextOn < On)
        {
            yield return CardProblem.Error(
                "next_contact_on", DateReasons.Iso(NextOn.Value), DateReasons.NextContactBefore(On));
        }

        if (IsAgreed && NextOn is null)
        {
            yield return CardProblem.Error("agreed", "true", AgreedWithoutDate);
        }

        if (IsUnknownFollowUpLevel(rules))
        {
            var number = FollowUpLevel!.Value.ToString(CultureInfo.InvariantCulture);
            yield return CardProblem.Error("follow_up_level", number, UnknownFollowUpLevel(rules));
        }

        foreach (var (field, code) in UnknownCodes(rules.Scale))
        {
            yield return CardProblem.Error(field, code, UnknownCode);
        }
    }

    /// <summary>Whether anything can be odd; hardly ever, and there are millions.</summary>
    public bool MayBeOdd(LevelCode shown, GradeBasis? known, CardRules rules) =>
        (Level is not null && known?.Answered is not null) || PastBound(shown, rules) is not null;

    /// <summary>
    /// What is odd about what is sound: a date the consultant alone has set lies beyond the bound, or a level lacks
    /// answers it asks for.
    /// </summary>
    /// <param name="shown">The level the card shows after it.</param>
    /// <param name="known">What the level rests on, earlier records included.</param>
    /// <param name="rules">The dealer's rules.</param>
    public IEnumerable<CardProblem> Oddities(LevelCode shown, GradeBasis? known, CardRules rules)
    {
        if (PastBound(shown, rules) is { } late)
        {
            yield return new(false, "next_contact_on", DateReasons.Iso(NextOn!.Value), late);
        }

        if (Level is { } level && known?.Answered is { } answered
            && OpenQuestions(rules.Scale.Get(level), answered) is { Count: > 0 } open)
        {
            yield return new(false, "answered", string.Join(';', answered), AnswersMissing(level, open));
        }
    }

    /// <summary>
    /// Why the next date does not keep the follow-up level's or the grade's bound; null where it does.
    /// </summary>
    public Reason? PastBound(LevelCode shown, CardRules rules)
    {
        if (NextOn is not { } next || IsAgreed)
        {
            return null;
        }

        var (cadence, chosen) = (rules.Cadence, rules.Cadence.Numbered(FollowUpLevel));
        return cadence.Keeps(On, next, shown, chosen) ? null : cadence.AgainstLateness(new(On, next), shown, chosen);
    }

    private static IReadOnlyList<KeyQuestion> OpenQuestions(Level level, IReadOnlyList<string> answered) =>
        level.KeyQuestions.Count == 0 ? [] : [.. level.KeyQuestions.Where(q => !answered.Contains(q.Code))];

    private static Reason AnswersMissing(LevelCode level, IReadOnlyList<KeyQuestion> open)
    {
        var (zh, en) = (open.Select(q => q.Name.Zh), open.Select(q => q.Name.En));
        return new("answers-missing", new(
            $"{level}级要求了解全部关键问题，尚缺：{string.Join('、', zh)}。",
            $"Level {level} wants every key question answered; missing: {string.Join(", ", en)}."));
    }

    private static Reason UnknownFollowUpLevel(CardRules rules)
    {
        var numbers = string.Join(
            ' ', rules.Cadence.FollowUpLevels.Select(l => l.Number.ToString(CultureInfo.InvariantCulture)));
        return new("unknown-follow-up-level", new(
            $"跟进级别须为以下之一：{numbers}。", $"The follow-up level must be one of: {numbers}."));
    }

    // A standard whose grade alone bounds the date takes no notice of follow-up levels.
    private bool IsUnknownFollowUpLevel(CardRules rules) =>
        FollowUpLevel is not null
        && rules.Cadence.FollowUpLevels.Count > 0
        && rules.Cadence.Numbered(FollowUpLevel) is null;

    /// <summary>
    /// Codes that neither the scheme in use nor another one knows: data outlives the choice of a standard.
    /// </summary>
    private List<(string Field, string Code)> UnknownCodes(LevelScale scale) => Basis is null ? [] :
    [
        .. (Basis.Answered ?? [])
            .Where(code => !KeyQuestions.TryGet(code, out _) && scale.KeyQuestions.All(q => q.Code != code))
            .Select(code => ("answered", code)),
        .. (Basis.Criteria ?? [])
            .Where(code => !IntentCriteria.TryGet(code, out _) && scale.Criteria.All(c => c.Code != code))
            .Select(code => ("criteria", code)),
    ];
}
