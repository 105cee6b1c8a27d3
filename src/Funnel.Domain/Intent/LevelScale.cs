using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Intent;

/// <summary>The intent levels of a scheme in order, best first.</summary>
public sealed class LevelScale
{
    private readonly Dictionary<string, int> _rank = new(StringComparer.Ordinal);

    /// <summary>A scale of at least one level, best first; codes must be distinct.</summary>
    /// <exception cref="ArgumentException">There is no level, or a code is listed twice.</exception>
    public LevelScale(Phrase name, params IEnumerable<Level> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        Name = name;
        Levels = [.. levels];
        if (Levels.Count == 0 || Levels.Any(level => !_rank.TryAdd(level.Code.Value, _rank.Count)))
        {
            throw new ArgumentException("A scale has at least one level, and each code once.", nameof(levels));
        }

        KeyQuestions = [.. Levels.SelectMany(level => level.KeyQuestions).DistinctBy(question => question.Code)];
        Criteria = [.. Levels.SelectMany(level => level.Criteria).DistinctBy(criterion => criterion.Code)];
    }

    /// <summary>The code under which a catalogue lists the scheme; empty where none does.</summary>
    public string Code { get; init; } = "";

    /// <summary>The name of the scheme.</summary>
    public Phrase Name { get; }

    /// <summary>Every level, best first.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>Every key question that some level asks, once.</summary>
    public IReadOnlyList<KeyQuestion> KeyQuestions { get; }

    /// <summary>Every criterion that some level lists, once.</summary>
    public IReadOnlyList<IntentCriterion> Criteria { get; }

    /// <summary>
    /// The level a card shows while an order is in force or delivered, whatever is recorded (LOTUS: O); null where the
    /// recorded level stands (GPS 3.1, DRM).
    /// </summary>
    /// <exception cref="ArgumentException">The scale has no such level.</exception>
    public LevelCode? LevelWhileOrdered
    {
        get;
        init => field = value is not { } level || Contains(level)
            ? value
            : throw new ArgumentException($"The scale '{Name.En}' has no level '{level}'.", nameof(value));
    }

    /// <summary>Whether the scale has a level with this code.</summary>
    public bool Contains(LevelCode code) => _rank.ContainsKey(code.Value ?? "");

    /// <summary>The place of a level, 0 for the best.</summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    public int RankOf(LevelCode code) => _rank.TryGetValue(code.Value ?? "", out var rank)
        ? rank
        : throw new KeyNotFoundException($"The scale '{Name.En}' has no level '{code}'.");

    /// <summary>The level with a code.</summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    public Level Get(LevelCode code) => Levels[RankOf(code)];

    /// <summary>Whether the first level is better than the second.</summary>
    /// <exception cref="KeyNotFoundException">The scale lacks one of them.</exception>
    internal bool IsBetter(LevelCode level, LevelCode than) => RankOf(level) < RankOf(than);

    /// <summary>The better of two levels.</summary>
    /// <exception cref="KeyNotFoundException">The scale lacks one of them.</exception>
    internal LevelCode Better(LevelCode left, LevelCode right) => IsBetter(right, left) ? right : left;

    /// <summary>
    /// The level a criterion speaks for: the coolest that lists it (ours); null where the scale does not list it.
    /// </summary>
    internal Level? LevelVouchedBy(IntentCriterion criterion) =>
        Levels.LastOrDefault(l => l.Criteria.Contains(criterion));

    /// <summary>
    /// The levels whose customers have exactly these purchase factors, best first: LOTUS H and A for all three, B for
    /// need and power, C for confidence and power, none for other combinations.
    /// </summary>
    internal IReadOnlyList<Level> LevelsWith(PurchaseFactors factors) =>
        factors == PurchaseFactors.None ? [] : [.. Levels.Where(l => l.Factors == factors)];

    /// <summary>The level of a customer: the best whose requirements are all met, or else the last.</summary>
    /// <remarks>
    /// The level never gets colder as the planned purchase comes nearer, until it has passed by more than the widest
    /// window.
    /// </remarks>
    public Assessment Assess(IntentPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var evidence = Levels.Select(level => LevelEvidence.Weigh(this, level, picture)).ToList();
        var reached = evidence.FindIndex(e => e.Missing.Count == 0);
        var rank = reached < 0 ? Levels.Count - 1 : reached;
        return new Assessment(
            Levels[rank],
            evidence[rank].Held,
            rank == 0 ? null : Levels[rank - 1],
            rank == 0 ? [] : evidence[rank - 1].Missing);
    }

    /// <summary>
    /// Everything a level asks for and the customer lacks; empty where all its requirements are met.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The scale has no such level.</exception>
    public IReadOnlyList<Reason> MissingFor(LevelCode level, IntentPicture picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        return LevelEvidence.Weigh(this, Get(level), picture).Missing;
    }

    /// <summary>
    /// The planned day, unless it has passed by more than the widest window, the window's last day included: such a day
    /// vouches for nothing (ours).
    /// </summary>
    internal LocalDate? VouchingPlan(IntentPicture picture) =>
        picture.PlannedOn is { } plan && plan < picture.AssessedOn
            && Levels.All(level => level.BuysWithin is not { } window || plan.Plus(window) < picture.AssessedOn)
                ? null
                : picture.PlannedOn;

    /// <summary>The name of a level, or its code where the scale does not have it.</summary>
    public Phrase NameOf(LevelCode code) =>
        _rank.TryGetValue(code.Value, out var rank) ? Levels[rank].Name : Phrase.Same(code.Value);
}
