// SPDX-License-Identifier: Apache-2.0
// From paths to articles: order, folders, and inputs that cannot be read.
#include "source/reader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace demarche::source {
namespace {

namespace fs = std::filesystem;

/// A folder of its own for each test, gone after it.
class ReaderTest : public testing::Test {
 protected:
  void SetUp() override {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    folder_ = fs::temp_directory_path() / (std::string("demarche-reader-") + test->name());
    fs::remove_all(folder_);
    fs::create_directories(folder_);
  }
  void TearDown() override { fs::remove_all(folder_); }

  std::string write(const std::string& name, const std::string& text) {
    const fs::path path = folder_ / name;
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }

  /// One line an input: its text, or "! " and the error without the folder's name.
  [[nodiscard]] std::vector<std::string> read_all(const std::vector<std::string>& paths) const {
    std::vector<std::string> lines;
    for (const Input& input : list_inputs(paths)) {
      const auto article = read_article(input);
      if (article) {
        lines.push_back(article->text);
      } else {
        std::string line = "! " + article.error().to_string();
        const std::size_t at = line.find(folder_.string());
        if (at != std::string::npos) line.erase(at, folder_.string().size());
        lines.push_back(line);
      }
    }
    return lines;
  }

  fs::path folder_;
};

using Lines = std::vector<std::string>;

TEST_F(ReaderTest, ReadsEachFileOnceInWhateverOrderTheyAreGiven) {
  const std::string b = write("b.txt", "bee");
  const std::string a = write("a.news", "ay");
  EXPECT_EQ(read_all({b, a, b}), (Lines{"ay", "bee"}));
  EXPECT_EQ(read_all({a, b, folder_.string()}), (Lines{"ay", "bee"}));
}

TEST_F(ReaderTest, ReadsTheTextFilesOfAFolderInByteOrder) {
  write("b.txt", "b");
  write("a/z.txt", "a/z");
  write("B.txt", "B");
  write("a.txt", "a");
  write("notes.md", "no article");
  EXPECT_EQ(read_all({folder_.string()}), (Lines{"B", "a", "a/z", "b"}));
}

TEST_F(ReaderTest, GoesOnAfterAnInputThatCannotBeRead) {
  const std::string good = write("good.txt", "good");
  const std::string more = write("more.txt", "more");
  write("empty.txt", "");
  fs::create_directories(folder_ / "hollow");
  EXPECT_EQ(read_all({more, (folder_ / "missing.txt").string(), (folder_ / "hollow").string(),
                      (folder_ / "empty.txt").string(), good}),
            (Lines{"! /empty.txt: holds no text", "good",
                   "! /hollow: folder without articles (*.txt files)",
                   "! /missing.txt: No such file or directory", "more"}));
}

TEST_F(ReaderTest, DoesNotReadPastTheLimit) {
  const std::string large = write("large.txt", "");
  fs::resize_file(large, std::uintmax_t{1} << 33U);
  const auto article = read_article({large, std::nullopt});
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, support::ErrorCode::kTooLarge);
}

TEST_F(ReaderTest, NamesArticlesByTheirPath) {
  const std::string path = write("deep/er.txt", "text");
  const std::vector<Input> inputs = list_inputs({folder_.string()});
  ASSERT_EQ(inputs.size(), 1U);
  const auto article = read_article(inputs[0]);
  ASSERT_TRUE(article);
  EXPECT_EQ(article->name, path);
}

}  // namespace
}  // namespace demarche::source
