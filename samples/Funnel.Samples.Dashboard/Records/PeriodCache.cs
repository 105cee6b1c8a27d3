using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// What was worked out over several dealers at one moment, by the period it is about; the least lately used goes when
/// it is full. What is worked out of one dealer, the book keeps.
/// </summary>
internal sealed class PeriodCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Question, Entry> _entries = [];
    private long _uses;

    /// <summary>
    /// The answer to a question about a period, worked out at most once even where many ask at a time.
    /// </summary>
    /// <param name="what">What is asked; compared by value.</param>
    /// <param name="period">The period.</param>
    /// <param name="work">Works it out.</param>
    public T Get<T>(object what, ReportingPeriod period, Func<T> work)
        where T : class
    {
        var question = new Question(what, period);
        Lazy<object> answer;
        lock (_lock)
        {
            if (!_entries.TryGetValue(question, out var entry))
            {
                MakeRoom();
                entry = new(new(() => work()));
                _entries.Add(question, entry);
            }

            entry.LastUse = ++_uses;
            answer = entry.Answer;
        }

        return (T)answer.Value;
    }

    private void MakeRoom()
    {
        if (_entries.Count >= capacity)
        {
            _entries.Remove(_entries.MinBy(entry => entry.Value.LastUse).Key);
        }
    }

    private readonly record struct Question(object What, ReportingPeriod Period);

    private sealed class Entry(Lazy<object> answer)
    {
        public Lazy<object> Answer { get; } = answer;

        public long LastUse { get; set; }
    }
}
