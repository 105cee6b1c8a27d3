using System.Text;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The texts of which a dataset has few, each kept once: dealers, consultants, models, levels.</summary>
internal sealed class TextPool
{
    private readonly Utf8Table _numbers = new();
    private readonly List<string> _texts = [];
    private readonly HashSet<(int Number, string Master)> _named = [];

    /// <summary>Whether a text names a row of a master file and has not done so before.</summary>
    public bool IsFirstNamed(ReadOnlySpan<byte> utf8, string master) =>
        _named.Add((NumberOf(utf8), master));

    public string Get(ReadOnlySpan<byte> utf8) => _texts[NumberOf(utf8)];

    private int NumberOf(ReadOnlySpan<byte> utf8)
    {
        var number = _numbers.GetOrAdd(utf8, _texts.Count);
        if (number == _texts.Count)
        {
            _texts.Add(Encoding.UTF8.GetString(utf8));
        }

        return number;
    }
}
