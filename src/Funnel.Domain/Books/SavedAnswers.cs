using System.Buffers;
using System.Collections.Immutable;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Snapshots;
using NodaTime;

namespace Funnel.Domain.Books;

/// <summary>
/// A dealer's answers to plans as an earlier run gave them, with everything known by a day: they hold for every later
/// day of knowledge too, as long as nothing came that changes them.
/// </summary>
/// <param name="answers">The answers, by the digests of their plans.</param>
/// <param name="summary">What is told of the dealer without its history; null where that may have changed.</param>
internal sealed class SavedAnswers(ImmutableDictionary<string, SavedAnswer> answers, PartSummary? summary = null)
{
    private const int MostChanges = 32;
    private const int MostAnswers = 64;

    /// <summary>No answer.</summary>
    public static SavedAnswers None { get; } = new(ImmutableDictionary<string, SavedAnswer>.Empty);

    /// <summary>What is told of the dealer without its history; null where that may have changed.</summary>
    public PartSummary? Summary => summary;

    /// <summary>These answers and others, which take the place of those to the same plans.</summary>
    public SavedAnswers With(IEnumerable<KeyValuePair<string, SavedAnswer>> others, PartSummary of) =>
        new(answers.SetItems(others), of);

    /// <summary>Writes the latest answers.</summary>
    /// <param name="master">The digest of the master data they were given with.</param>
    /// <param name="writer">Where to.</param>
    public void Write(string master, IBufferWriter<byte> writer)
    {
        var row = new RowWriter(writer);
        row.Text(master);
        row.DayOrNone(summary?.FirstDay);
        row.TextsOrNone([.. summary?.Named.Select(consultant => consultant.Value) ?? []]);
        var latest = answers.Where(one => one.Value.Changes.IsEmpty)
            .OrderByDescending(one => one.Value.AsOf).ThenBy(one => one.Key, StringComparer.Ordinal)
            .Take(MostAnswers).ToList();
        row.Count(latest.Count);
        foreach (var (digest, answer) in latest)
        {
            row.Text(digest);
            answer.Write(row);
        }
    }

    /// <summary>Reads answers; none where they were given with other master data.</summary>
    /// <exception cref="FormatException">The bytes are no answers.</exception>
    public static SavedAnswers Read(ReadOnlyMemory<byte> bytes, string master)
    {
        var row = new RowReader(bytes);
        if (row.Text(null) != master)
        {
            return None;
        }

        var (firstDay, named) = (row.DayOrNone(null), row.TextsOrNone(null) ?? []);
        var answers = ImmutableDictionary.CreateBuilder<string, SavedAnswer>(StringComparer.Ordinal);
        for (var left = row.Count(0); left > 0; left--)
        {
            answers[row.Text(null) ?? ""] = SavedAnswer.Read(row);
        }

        return row.IsAtEnd
            ? new(answers.ToImmutable(), new(firstDay, [.. named.Select(id => new ConsultantId(id))]))
            : throw new FormatException("There are bytes behind the answers.");
    }

    /// <summary>The answer to a plan, as it stands after what came since; null where there is none.</summary>
    public PartTallies? Find(KpiPlan plan, PlanKey key, OwnerContactSchedule schedule)
    {
        if (Get(plan, key) is not { } saved)
        {
            return null;
        }

        var answer = new PartTallies(
            [.. plan.Questions.Select((question, place) => new Tallies(question.Heading, saved.Groups[place]))]);
        return saved.Changes.IsEmpty ? answer : answer.With(plan, saved.Changes, schedule);
    }

    /// <summary>Whether there is an answer to a plan.</summary>
    public bool Knows(KpiPlan plan, PlanKey key) => Get(plan, key) is not null;

    /// <summary>What holds after a change, or can be had from what held before it.</summary>
    public SavedAnswers After(PartChange change) => Kept(
        saved => saved.AsOf < change.Earliest ? saved
            : saved.Changes.Count < MostChanges ? saved with { Changes = saved.Changes.Add(change) }
            : null);

    /// <summary>What holds after changes from a day on.</summary>
    public SavedAnswers Before(LocalDate earliest) => Kept(saved => saved.AsOf < earliest ? saved : null);

    private SavedAnswer? Get(KpiPlan plan, PlanKey key) => !answers.IsEmpty
        && answers.TryGetValue(key.Digest, out var saved)
        && plan.Period.KnownOn >= saved.KnownOn
        && plan.Questions.Count == saved.Groups.Count
            ? saved
            : null;

    private SavedAnswers Kept(Func<SavedAnswer, SavedAnswer?> after)
    {
        var kept = answers.ToBuilder();
        foreach (var (digest, saved) in answers)
        {
            if (after(saved) is { } holds)
            {
                kept[digest] = holds;
            }
            else
            {
                kept.Remove(digest);
            }
        }

        return new(kept.ToImmutable());
    }
}
