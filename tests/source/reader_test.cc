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
  std::vector<std::string> read_all(std::vector<std::string> paths) {
    std::vector<std::string> lines;
    ArticleReader reader(std::move(paths));
    while (const auto article = reader.next()) {
      if (*article) {
        lines.push_back((*article)->text);
      } else {
        std::string line = "! " + article->error().to_string();
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

TEST_F(ReaderTest, ReadsFilesInTheOrderGiven) {
  const std::string b = write("b.txt", "bee");
  const std::string a = write("a.news", "ay");
  EXPECT_EQ(read_all({b, a, b}), (Lines{"bee", "ay", "bee"}));
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
  write("empty.txt", "");
  fs::create_directories(folder_ / "hollow");
  EXPECT_EQ(
      read_all({(folder_ / "missing.txt").string(), good, (folder_ / "empty.txt").string(),
                (folder_ / "hollow").string(), good}),
      (Lines{"! /missing.txt: No such file or directory", "good", "! /empty.txt: holds no text",
             "! /hollow: folder without articles (*.txt files)", "good"}));
}

TEST_F(ReaderTest, DoesNotReadPastTheLimit) {
  const std::string large = write("large.txt", "");
  fs::resize_file(large, std::uintmax_t{1} << 33U);
  const auto article = read_article(large);
  ASSERT_FALSE(article);
  EXPECT_EQ(article.error().code, support::ErrorCode::kTooLarge);
}

TEST_F(ReaderTest, NamesArticlesByTheirPath) {
  const std::string path = write("deep/er.txt", "text");
  ArticleReader reader({folder_.string()});
  const auto article = reader.next();
  ASSERT_TRUE(article && *article);
  EXPECT_EQ((*article)->name, path);
  EXPECT_FALSE(reader.next());
}

}  // namespace
}  // namespace demarche::source
