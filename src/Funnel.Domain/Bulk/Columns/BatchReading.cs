using System.Runtime.CompilerServices;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Reads facts into all stages of a table at once, where code can be compiled.</summary>
internal sealed class BatchReading<T>
{
    private readonly ColumnStage<T>[] _together;
    private readonly ColumnStage<T>[] _alone;
    private readonly Action<T[], int, int, int[], int>? _read;
    private int[] _values = [];

    public BatchReading(IReadOnlyList<ColumnStage<T>> stages)
    {
        var code = new ReadingCode<T>();

        // Without a compiler the code would be interpreted, which is slower than a call per column.
        var together = stages.ToLookup(stage => RuntimeFeature.IsDynamicCodeCompiled && stage.AddTo(code));
        (_together, _alone) = ([.. together[true]], [.. together[false]]);
        _read = _together.Length == 0 ? null : code.Compile();
    }

    public void Append(T[] facts, int first, int count)
    {
        if (_values.Length < _together.Length * count)
        {
            _values = new int[_together.Length * count];
        }

        _read?.Invoke(facts, first, count, _values, count);
        for (var i = 0; i < _together.Length; i++)
        {
            _together[i].AppendRead(_values.AsSpan(i * count, count));
        }

        foreach (var stage in _alone)
        {
            stage.Append(new ReadOnlySpan<T>(facts, first, count));
        }
    }
}
