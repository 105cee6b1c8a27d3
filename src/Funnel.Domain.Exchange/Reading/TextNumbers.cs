using System.Text;
using Funnel.Domain.Cards.Recording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>
/// The numbers of shared texts, asked with UTF-8 by one thread at a time: a text met before costs no string.
/// </summary>
/// <param name="texts">The texts.</param>
/// <param name="lists">The codes that some of them are taken from.</param>
internal sealed class TextNumbers(SharedTexts texts, ListTables lists)
{
    private readonly Utf8Table _numbers = new();

    /// <summary>What levels rest on, shared by rows too.</summary>
    public BasisPool Bases { get; } = new();

    /// <summary>The codes that some texts are taken from.</summary>
    public ListTables Lists => lists;

    /// <summary>The number of a text; 0 for an empty one.</summary>
    public int Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return 0;
        }

        ref var number = ref _numbers.GetOrAdd(utf8, 0);
        if (number == 0)
        {
            number = texts.NumberOf(Encoding.UTF8.GetString(utf8));
        }

        return number;
    }
}
