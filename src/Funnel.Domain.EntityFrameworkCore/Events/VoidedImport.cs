using Funnel.Domain.Entries;
using Funnel.Domain.Facts;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The records of one kind that an import has as void: those that are new are taken over as they were written down,
/// those that the store has as void too are as they should be, and one that stands in the store is voided there.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class VoidedImport<T>
    where T : class
{
    private readonly IReadOnlyList<T> _file;
    private readonly IReadOnlyList<VoidedRecord<T>> _voidInFile;
    private readonly Func<T, object> _keyOf;
    private readonly HashSet<VoidedRecord<T>> _taken = new(ReferenceEqualityComparer.Instance);

    /// <param name="standing">The records that stand in the store, as far as the import tells of them.</param>
    /// <param name="isVoid">Those that are void there.</param>
    /// <param name="file">The records that stand in the import.</param>
    /// <param name="voidInFile">Those that are void there.</param>
    /// <param name="keyOf">By what a record is known: its id, or all it says.</param>
    public VoidedImport(
        IReadOnlyList<T> standing,
        IReadOnlyList<VoidedRecord<T>> isVoid,
        IReadOnlyList<T> file,
        IReadOnlyList<VoidedRecord<T>> voidInFile,
        Func<T, object> keyOf)
    {
        (_file, _voidInFile, _keyOf) = (file, voidInFile, keyOf);
        var (ours, theirs) = (new Copies(isVoid.Select(one => keyOf(one.Record))), new Copies([]));
        if (voidInFile.Count > 0)
        {
            theirs = new(standing.Select(keyOf));
            _ = file.Count(record => theirs.Take(keyOf(record)));
        }

        List<VoidedRecord<T>> against = [];
        foreach (var one in voidInFile)
        {
            if (ours.Take(keyOf(one.Record)))
            {
                continue;
            }

            if (theirs.Take(keyOf(one.Record)))
            {
                against.Add(one);
            }
            else
            {
                _taken.Add(one);
            }
        }

        // What both have as void accounts for no record that stands in the file.
        Known = [.. standing, .. isVoid.Select(one => one.Record).Where(record => ours.Take(keyOf(record)))];
        Against = against;
    }

    /// <summary>What the records that stand in the import are held against.</summary>
    public IReadOnlyList<T> Known { get; }

    /// <summary>Those that stand in the store.</summary>
    public IReadOnlyList<VoidedRecord<T>> Against { get; }

    /// <summary>How many are taken over.</summary>
    public int Count => _taken.Count;

    /// <summary>
    /// What is to be written: the records added with those taken over among them, in the file's order.
    /// </summary>
    public IEnumerable<(T Record, VoidedRecord<T>? Voided)> With(IReadOnlyList<T> added)
    {
        if (_taken.Count == 0)
        {
            return added.Select(record => (record, (VoidedRecord<T>?)null));
        }

        var open = added.GroupBy(_keyOf).ToDictionary(same => same.Key, same => new Queue<T>(same));
        return VoidedRecords.InPlace(_file, _voidInFile)
            .Select(one => one.Voided is null
                ? (Record: open.TryGetValue(_keyOf(one.Record), out var same) && same.TryDequeue(out var next)
                    ? next
                    : null, one.Voided)
                : (Record: _taken.Contains(one.Voided) ? one.Record : null, one.Voided))
            .Where(one => one.Record is not null)
            .Select(one => (one.Record!, one.Voided));
    }

    /// <summary>How many there are of each.</summary>
    private sealed class Copies(IEnumerable<object> keys)
    {
        private readonly Dictionary<object, int> _left = keys.CountBy(key => key).ToDictionary();

        public bool Take(object key)
        {
            if (_left.GetValueOrDefault(key) is not (> 0 and var left))
            {
                return false;
            }

            _left[key] = left - 1;
            return true;
        }
    }
}
