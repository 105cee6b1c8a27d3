using System.IO.Compression;
using System.Text;
using Funnel.Samples.Dashboard.Recording.Importing;

namespace Funnel.Samples.Dashboard.Tests.Recording.Importing;

/// <summary>A zip made for a test, and the folder it is unpacked into.</summary>
internal sealed class ZipUnderTest(byte[] bytes) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-dashboard-zip-");

    public ZipUnderTest(params (string Name, string Text)[] entries)
        : this(Packed(entries))
    {
    }

    /// <summary>The names of the files that were written.</summary>
    public IReadOnlyList<string> Written =>
        [.. _folder.GetFiles("*", SearchOption.AllDirectories).Select(file => file.Name).Order(StringComparer.Ordinal)];

    /// <summary>Changes bytes, wherever they lie.</summary>
    public void Damage(IEnumerable<(int At, byte By)> changes)
    {
        foreach (var (at, by) in changes)
        {
            bytes[at % bytes.Length] ^= by;
        }
    }

    public async Task<ZipContent> UnpackAsync(ImportLimits limits)
    {
        using var zip = new MemoryStream(bytes);
        return await new DatasetZip(limits).UnpackAsync(zip, _folder.FullName, CancellationToken.None);
    }

    public async Task<string> RefusalAsync(ImportLimits limits) =>
        Assert.IsType<ZipContent.Refused>(await UnpackAsync(limits)).Reason.Code;

    public void Dispose() => _folder.Delete(recursive: true);

    private static byte[] Packed((string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
