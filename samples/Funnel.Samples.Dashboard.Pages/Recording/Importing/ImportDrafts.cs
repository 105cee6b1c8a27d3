using System.Security.Cryptography;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>
/// The uploads that somebody is looking at before they are taken in, so that no file has to be chosen twice. Who sent
/// one holds its key, which nobody can guess. A few are kept, for half an hour; then their names and phone numbers are
/// off the disk.
/// </summary>
internal sealed class ImportDrafts : IDisposable
{
    private const int Most = 3;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private readonly Lock _lock = new();
    private readonly List<ImportDraft> _kept = [];
    private readonly List<ITimer> _timers = [];

    /// <summary>Keeps one, under a key that it is given; the oldest goes where there are too many.</summary>
    public ImportDraft Keep(ImportDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var kept = draft with { Key = RandomNumberGenerator.GetHexString(32, lowercase: true) };
        ImportDraft? oldest;
        lock (_lock)
        {
            _kept.Add(kept);
            oldest = _kept.Count > Most ? _kept[0] : null;
            _timers.Add(TimeProvider.System.CreateTimer(_ => Drop(kept.Key), null, Longest, Timeout.InfiniteTimeSpan));
        }

        Drop(oldest?.Key);
        return kept;
    }

    /// <summary>The one with a key; null where it is gone.</summary>
    public ImportDraft? Find(string? key)
    {
        lock (_lock)
        {
            return _kept.Find(draft => draft.Key == key);
        }
    }

    /// <summary>Throws one away.</summary>
    public void Drop(string? key)
    {
        ImportDraft? draft;
        lock (_lock)
        {
            draft = _kept.Find(one => one.Key == key);
            if (draft is null)
            {
                return;
            }

            _timers[_kept.IndexOf(draft)].Dispose();
            _timers.RemoveAt(_kept.IndexOf(draft));
            _kept.Remove(draft);
        }

        draft.Dispose();
    }

    public void Dispose()
    {
        foreach (var draft in _kept.ToList())
        {
            Drop(draft.Key);
        }
    }
}
