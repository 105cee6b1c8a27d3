using System.Collections.Concurrent;
using Funnel.Domain.Bulk;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Samples.Cluster.Reports;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>A dealer's records as a silo holds them, with what was counted of them; the records never change.</summary>
/// <param name="history">The records.</param>
/// <param name="readAt">The place in the store's order of recording up to which they tell, at least.</param>
internal sealed class HeldDealer(FunnelHistory history, long readAt)
{
    private const int MostAnswers = 8;

    private readonly ConcurrentDictionary<NetworkQuestion, IReadOnlyList<Tallies>> _answers = new();
    private long _readAt = readAt;

    /// <summary>The place in the store's order of recording up to which the records tell, at least.</summary>
    public long ReadAt => Volatile.Read(ref _readAt);

    /// <summary>Nothing was recorded here up to a later place.</summary>
    public void StandsUntil(long position) => Volatile.Write(ref _readAt, Math.Max(ReadAt, position));

    /// <summary>What is counted of them, one set of tallies for each of the plan's questions.</summary>
    public IReadOnlyList<Tallies> Answer(NetworkQuestion question, SalesStandard standard)
    {
        if (_answers.TryGetValue(question, out var known))
        {
            return known;
        }

        if (_answers.Count >= MostAnswers)
        {
            _answers.Clear();
        }

        return _answers[question] = question.Count(standard, history);
    }
}
