using System.Reflection;
using Funnel.Domain.Tests.Guardrails;

namespace Funnel.Samples.Tests.Guardrails;

/// <summary>A signed program on .NET Framework loads no assembly that has no strong name.</summary>
public sealed class StrongNameTests
{
    /// <summary>The identity that programs are compiled against: another key is another library.</summary>
    private const string Token = "8EBD05CF21EE2010";

    [Fact]
    public void Assemblies_OfThePackages_HaveTheStrongNameTheyHadBefore()
    {
        var names = Directory.EnumerateDirectories(Path.Combine(SourceTree.Root, "src"))
            .Select(folder => Path.GetFileName(folder)!).ToList();

        Assert.Equal(7, names.Count);
        Assert.All(names, name =>
        {
            var built = AssemblyName.GetAssemblyName(Path.Combine(AppContext.BaseDirectory, $"{name}.dll"));
            Assert.Equal(Token, Convert.ToHexString(built.GetPublicKeyToken() ?? []));
        });
    }
}
