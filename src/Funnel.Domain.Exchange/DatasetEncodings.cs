using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Funnel.Domain.Exchange;

/// <summary>The encodings a dataset's files may be in, by name: utf-8, gb18030, big5, windows-1252 ….</summary>
public static class DatasetEncodings
{
    /// <summary>The encoding with a name, in any case.</summary>
    public static bool TryGet(string name, [NotNullWhen(true)] out Encoding? encoding)
    {
        ArgumentNullException.ThrowIfNull(name);
        encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Framework(name);
        return encoding is not null;
    }

    private static Encoding? Framework(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
