using System.Text;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The texts of which a dataset has few, each kept once: dealers, consultants, models, levels.</summary>
internal sealed class TextPool
{
    private readonly Utf8Table _numbers = new();
    private readonly List<string> _texts = [];

    public string Get(ReadOnlySpan<byte> utf8)
    {
        var number = _numbers.GetOrAdd(utf8, _texts.Count);
        if (number == _texts.Count)
        {
            _texts.Add(Encoding.UTF8.GetString(utf8));
        }

        return _texts[number];
    }
}
