using Funnel.Samples.Datasets.Csv;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>The texts of which a dataset has few, each kept once: dealers, consultants, models, levels.</summary>
internal sealed class TextPool
{
    private readonly HashSet<string> _texts = new(Utf8Comparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<byte>> _byUtf8;

    public TextPool() => _byUtf8 = _texts.GetAlternateLookup<ReadOnlySpan<byte>>();

    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (!_byUtf8.TryGetValue(utf8, out var text))
        {
            _byUtf8.Add(utf8);
            _byUtf8.TryGetValue(utf8, out text);
        }

        return text!;
    }
}
