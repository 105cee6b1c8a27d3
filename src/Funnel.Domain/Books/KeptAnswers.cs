using System.Collections.Concurrent;
using System.Collections.Immutable;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Books;

/// <summary>
/// What was worked out from a dealer's history, by question. Many may ask at a time: the first one works it out, and no
/// lock is held meanwhile; the others wait for what comes of it. The least lately used goes when there are too many.
/// </summary>
internal sealed class KeptAnswers
{
    private const int Most = 128;
    private const int MostChanges = 32;

    private readonly ConcurrentDictionary<object, Kept> _kept = new();
    private readonly ConcurrentDictionary<object, Earlier> _earlier = new();
    private long _uses;

    /// <summary>The answer to a question.</summary>
    /// <param name="question">What is asked; compared by value.</param>
    /// <param name="period">The period it is about.</param>
    /// <param name="work">Works it out, from what it was before some changes where that is known.</param>
    /// <param name="stop">Stops waiting for somebody else.</param>
    public T Get<T>(object question, ReportingPeriod period, Func<Earlier?, T> work, CancellationToken stop = default)
        where T : class
    {
        while (true)
        {
            if (_kept.TryGetValue(question, out var kept))
            {
                kept.LastUse = Interlocked.Increment(ref _uses);
                if (kept.Has(stop) is { } answer)
                {
                    return (T)answer;
                }

                // Whoever began was stopped, or failed; this one tries by itself.
                Forget(question, kept);
                continue;
            }

            var own = new Kept(period) { LastUse = Interlocked.Increment(ref _uses) };
            if (_kept.TryAdd(question, own))
            {
                return WorkOut(question, own, work);
            }
        }
    }

    /// <summary>Whether the answer to a question is at hand, or can be had from an earlier one.</summary>
    public bool Knows(object question) => _kept.ContainsKey(question) || _earlier.ContainsKey(question);

    /// <summary>The answer to a question, where it has been worked out.</summary>
    public T? Find<T>(object question)
        where T : class => _kept.TryGetValue(question, out var kept) ? kept.Done as T : null;

    /// <summary>
    /// What still stands after a change, and what can be had from what stood: a report seen from a day before anything
    /// that changed knows nothing of it.
    /// </summary>
    public KeptAnswers After(PartChange change)
    {
        var next = new KeptAnswers { _uses = Interlocked.Read(ref _uses) };
        foreach (var (question, kept) in _kept)
        {
            if (kept.Done is not { } answer)
            {
                continue;
            }

            if (kept.Period.AsOf < change.Earliest)
            {
                next._kept[question] = kept;
            }
            else if (answer is PartTallies)
            {
                next._earlier[question] = new(answer, kept.Period, [change]);
            }
        }

        foreach (var (question, earlier) in _earlier)
        {
            if (earlier.Period.AsOf < change.Earliest)
            {
                next._earlier.TryAdd(question, earlier);
            }
            else if (earlier.Changes.Count < MostChanges)
            {
                next._earlier.TryAdd(question, earlier with { Changes = earlier.Changes.Add(change) });
            }
        }

        return next;
    }

    private T WorkOut<T>(object question, Kept own, Func<Earlier?, T> work)
        where T : class
    {
        try
        {
            _ = _earlier.TryGetValue(question, out var earlier);
            var answer = work(earlier);
            own.Give(answer);
            _earlier.TryRemove(question, out _);
            MakeRoom();
            return answer;
        }
        catch
        {
            Forget(question, own);
            own.GiveUp();
            throw;
        }
    }

    private void MakeRoom()
    {
        while (_kept.Count > Most)
        {
            var (question, least) = _kept.MinBy(one => one.Value.LastUse);
            Forget(question, least);
        }
    }

    private void Forget(object question, Kept kept) =>
        ((ICollection<KeyValuePair<object, Kept>>)_kept).Remove(new(question, kept));

    /// <summary>An answer as it stood before some changes.</summary>
    internal sealed record Earlier(object Answer, ReportingPeriod Period, ImmutableList<PartChange> Changes);

    private sealed class Kept(ReportingPeriod period)
    {
        private readonly TaskCompletionSource<object?> _answer =
            new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ReportingPeriod Period => period;

        public long LastUse { get; set; }

        /// <summary>The answer, once it is there.</summary>
        public object? Done => _answer.Task.Status == TaskStatus.RanToCompletion ? _answer.Task.Result : null;

        /// <summary>The answer, waited for; null where nobody gives it.</summary>
        public object? Has(CancellationToken stop)
        {
            _answer.Task.Wait(stop);
            return _answer.Task.Result;
        }

        public void Give(object answer) => _answer.SetResult(answer);

        public void GiveUp() => _answer.SetResult(null);
    }
}
