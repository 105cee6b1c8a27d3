namespace Funnel.Domain.Exchange.Reading;

/// <summary>Adds up how far several files have been read, for a host to show.</summary>
internal sealed class ReadingProgress(Action<DatasetProgress>? tell, long bytesTotal)
{
    /// <summary>The rows after which it is worth telling again how far reading has come.</summary>
    public const int Rows = 1 << 14;

    /// <summary>For a part of a file, when only the whole file is told of.</summary>
    public static ReadingProgress Untold { get; } = new(null, 0);

    private readonly Lock _telling = new();
    private long _bytesRead;

    public void Advance(string file, long bytes)
    {
        if (tell is null)
        {
            return;
        }

        lock (_telling)
        {
            tell(new(file, _bytesRead += bytes, bytesTotal));
        }
    }
}
