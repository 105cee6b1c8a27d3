using Funnel.Domain.Periods;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Intent;

/// <summary>A level's requirements held against one customer: what was found, and what is missing.</summary>
internal sealed class LevelEvidence
{
    private readonly IntentPicture _picture;

    // The planned day, unless it passed too long ago to vouch for anything.
    private readonly LocalDate? _plan;
    private readonly List<Reason> _held = [];
    private readonly List<Reason> _missing = [];

    private LevelEvidence(LevelScale scale, IntentPicture picture)
    {
        _picture = picture;
        _plan = scale.VouchingPlan(picture);
    }

    public IReadOnlyList<Reason> Held => _held;

    public IReadOnlyList<Reason> Missing => _missing;

    public static LevelEvidence Weigh(LevelScale scale, Level level, IntentPicture picture)
    {
        var evidence = new LevelEvidence(scale, picture);
        var isLast = level.Code == scale.Levels[^1].Code;
        List<IntentCriterion> vouching = [.. level.Criteria.Where(c => scale.LevelVouchedBy(c)!.Code == level.Code)];
        if (level.RequiresOrder)
        {
            evidence.WeighOrder(vouching);
        }
        else if (level.BuysWithin is { } window && (picture.IsOrdered || evidence._plan is not null))
        {
            evidence.WeighWindow(window);
        }
        else if (level.BuysWithin is not null || (level.Criteria.Count > 0 && !isLast))
        {
            evidence.WeighCriteria(vouching, level.BuysWithin);
        }
        else if (evidence._plan is null)
        {
            evidence.HoldAny(vouching);
        }

        evidence.WeighQuestions(level.KeyQuestions);
        if (evidence._held.Count == 0)
        {
            evidence.NotePlan();
        }

        return evidence;
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private void WeighOrder(List<IntentCriterion> vouching)
    {
        if (_picture.IsOrdered)
        {
            _held.Add(new("order-signed", new("订单已签", "order signed")));
        }
        else if (!HoldAny(vouching))
        {
            _missing.Add(new("order-missing", new("尚未签定订单", "no order signed yet")));
        }
    }

    private void WeighWindow(Period window)
    {
        var last = _picture.AssessedOn.Plus(window);
        var words = IntervalWords.Of(window);
        if (_picture.IsOrdered)
        {
            _held.Add(new("order-signed", new("订单已签", "order signed")));
        }
        else if (_plan < _picture.AssessedOn)
        {
            var day = Iso(_plan.Value);
            _held.Add(new("plan-overdue", new(
                $"原计划 {day} 购车，已到期，视同即将购车", $"planned to buy on {day}, which has passed: due now")));
        }
        else if (_plan <= last)
        {
            var day = Iso(_plan.Value);
            _held.Add(new("planned-within", new(
                $"计划 {day} 购车，在{words.Zh}内", $"plans to buy on {day}, within {words.En}")));
        }
        else
        {
            var day = Iso(_plan!.Value);
            _missing.Add(new("planned-too-late", new(
                $"计划 {day} 购车，须不晚于 {Iso(last)}（{words.Zh}内）",
                $"plans to buy on {day}; needed by {Iso(last)}, within {words.En}")));
        }
    }

    private void WeighCriteria(List<IntentCriterion> vouching, Period? window)
    {
        if (HoldAny(vouching))
        {
            return;
        }

        var listed = new Phrase(
            string.Join('；', vouching.Select(c => c.Name.Zh)), string.Join("; ", vouching.Select(c => c.Name.En)));
        if (window is null)
        {
            _missing.Add(new("criterion-missing", new($"须符合任一判别基准：{listed.Zh}", $"needs one of: {listed.En}")));
            return;
        }

        var words = IntervalWords.Of(window);
        var plan = new Phrase($"须有{words.Zh}内的购车计划", $"needs a plan to buy within {words.En}");
        _missing.Add(vouching.Count == 0
            ? new("plan-missing", plan)
            : new("plan-or-criterion-missing", new(
                $"{plan.Zh}，或符合任一判别基准：{listed.Zh}", $"{plan.En}, or one of: {listed.En}")));
    }

    private bool HoldAny(List<IntentCriterion> vouching)
    {
        var met = vouching.Where(_picture.MetCriteria.Contains).Select(c => new Reason(c.Code, c.Name)).ToList();
        _held.AddRange(met);
        return met.Count > 0;
    }

    private void NotePlan() => _held.Add(_picture.PlannedOn switch
    {
        null => new("plan-unknown", new("购车时间未定", "no planned purchase date")),
        { } day when _plan is null => new("plan-lapsed", new(
            $"原计划 {Iso(day)} 购车，逾期已久，不再作为判定依据",
            $"planned to buy on {Iso(day)}, too long ago to say anything")),
        { } day => new("planned-date", new($"计划 {Iso(day)} 购车", $"plans to buy on {Iso(day)}")),
    });

    private void WeighQuestions(IReadOnlyList<KeyQuestion> questions)
    {
        if (questions.Count == 0)
        {
            return;
        }

        var open = questions.Where(q => !_picture.AnsweredQuestions.Contains(q)).ToList();
        _missing.AddRange(open.Select(q => new Reason(
            $"question-{q.Code}", new($"未了解：{q.Name.Zh}", $"not answered: {q.Name.En}"))));
        if (open.Count == 0)
        {
            _held.Add(new("questions-answered", new("关键问题均已了解", "all key questions answered")));
        }
    }
}
