using System.Collections.Concurrent;

namespace Funnel.Samples.Cluster.Trials;

/// <summary>What was acknowledged, dealer by dealer, and whether what reports say keeps to it.</summary>
/// <param name="before">The contacts that each dealer had before.</param>
internal sealed class Promises(IReadOnlyDictionary<string, long> before)
{
    private readonly ConcurrentDictionary<string, long> _acknowledged = new(before, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, long> _sent = new(before, StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _broken = new();

    /// <summary>Each promise that was broken, as a sentence.</summary>
    public IReadOnlyCollection<string> Broken => _broken;

    /// <summary>How many moves were acknowledged.</summary>
    public long Acknowledged => _acknowledged.Values.Sum() - before.Values.Sum();

    /// <summary>A move is about to be sent.</summary>
    public void Sending(string dealer) => _sent.AddOrUpdate(dealer, 1, (_, sent) => sent + 1);

    /// <summary>A move that was sent has been refused: it counts nowhere.</summary>
    public void Refused(string dealer) => _sent.AddOrUpdate(dealer, 0, (_, sent) => sent - 1);

    /// <summary>A move that was sent has been acknowledged.</summary>
    public void Stored(string dealer) => _acknowledged.AddOrUpdate(dealer, 1, (_, stored) => stored + 1);

    /// <summary>What has been acknowledged up to now.</summary>
    public IReadOnlyDictionary<string, long> Now() =>
        new Dictionary<string, long>(_acknowledged, StringComparer.Ordinal);

    /// <summary>Checks a report that was asked for when so much had been acknowledged.</summary>
    /// <param name="floor">What had been acknowledged when it was asked for.</param>
    /// <param name="counts">What it says of each dealer.</param>
    /// <param name="missing">The dealers that it names as missing.</param>
    public void Check(
        IReadOnlyDictionary<string, long> floor,
        IReadOnlyDictionary<string, long> counts,
        IReadOnlyCollection<string> missing)
    {
        foreach (var (dealer, least) in floor.Where(one => !missing.Contains(one.Key)))
        {
            var said = counts.GetValueOrDefault(dealer);
            if (said < least)
            {
                Break($"{dealer} has {said} contacts in a report, and {least} were acknowledged before");
            }
            else if (said > _sent.GetValueOrDefault(dealer))
            {
                Break($"{dealer} has {said} contacts in a report, and {_sent[dealer]} were ever sent");
            }
        }

        foreach (var dealer in missing.Where(counts.ContainsKey))
        {
            Break($"{dealer} is named as missing and has figures");
        }
    }

    /// <summary>Checks the last report: whole, and exactly what was acknowledged.</summary>
    public void CheckLast(IReadOnlyDictionary<string, long> counts, IReadOnlyCollection<string> missing)
    {
        if (missing.Count > 0)
        {
            Break($"still missing at the end: {string.Join(", ", missing)}");
        }

        foreach (var (dealer, stored) in Now())
        {
            if (counts.GetValueOrDefault(dealer) != stored)
            {
                Break($"{dealer} ends with {counts.GetValueOrDefault(dealer)} contacts for {stored}");
            }
        }
    }

    private void Break(FormattableString sentence) => _broken.Enqueue(FormattableString.Invariant(sentence));
}
